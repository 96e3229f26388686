package eu.controvoce.campaign;

import eu.controvoce.base.NotFound;
import eu.controvoce.campaign.Campaign.Target;
import eu.controvoce.campaign.CampaignFrame.Origin;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Outlets;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Sharing;
import eu.controvoce.rumour.Today;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * How campaigns of other cities are built, where these cities share it: never who works on them,
 * what they cost, where they stand or what was declared. Thread-safe.
 */
@Component
public class SharedCampaigns {

  private final Campaigns campaigns;
  private final CampaignParts parts;
  private final Outlets outlets;
  private final Cities cities;
  private final Today today;

  SharedCampaigns(
      Campaigns campaigns, CampaignParts parts, Outlets outlets, Cities cities, Today today) {
    this.campaigns = campaigns;
    this.parts = parts;
    this.outlets = outlets;
    this.cities = cities;
    this.today = today;
  }

  /**
   * A campaign as other cities may know it.
   *
   * @param days it lasts
   */
  public record Shared(
      CampaignId id,
      String code,
      String name,
      String cityName,
      String objective,
      List<String> audiences,
      long days) {

    public Shared {
      audiences = List.copyOf(audiences);
    }
  }

  /** What the other cities share, by city and name. */
  public List<Shared> list(Actor actor) {
    actor.require(Permission.SEE_NETWORK);
    return cities.findAll().stream()
        .filter(each -> each.sharesMessages() && !each.id().equals(actor.city()))
        .flatMap(city ->
            campaigns.findByCity(city.id()).stream()
                .filter(SharedCampaigns::isShared)
                .map(each -> shared(each, city)))
        .sorted(Comparator.comparing(Shared::cityName).thenComparing(Shared::name))
        .toList();
  }

  /**
   * What a campaign of the actor's city would be that is built like this one: with the rumours and
   * messages the city knows, on its own outlets of the same kinds, from today, as long.
   *
   * @throws NotFound if no city shares it
   */
  public NewCampaign proposal(Actor actor, CampaignId id) {
    actor.require(Permission.PLAN);
    var own = actor.ownCity();
    var model =
        campaigns
            .findById(id)
            .filter(each -> isShared(each) && !each.city().equals(own))
            .filter(each -> cities.findById(each.city()).filter(City::sharesMessages).isPresent())
            .orElseThrow(() -> new NotFound("access.not-found"));
    var kinds =
        outlets.findAllById(model.outlets()).stream().map(Outlet::type).collect(Collectors.toSet());
    var first = today.in(own);
    return new NewCampaign(
            model.name(),
            model.objective(),
            model.audiences(),
            model.rumours().stream().filter(each -> parts.knows(each, own)).toList(),
            model.messages().stream().filter(each -> parts.knows(each, own)).toList(),
            outlets.findByCity(own).stream()
                .filter(each -> kinds.contains(each.type()))
                .map(Outlet::id)
                .toList(),
            first,
            first.plusDays(ChronoUnit.DAYS.between(model.from(), model.to())),
            null,
            List.of(),
            model.indicators().stream()
                .map(each -> new Target(each.code(), null, each.target(), each.method()))
                .toList())
        .in(
            CampaignFrame.NONE
                .sharedWith(usual(actor))
                .from(new Origin(model.id(), model.city(), model.code(), model.name())));
  }

  private Sharing usual(Actor actor) {
    return cities.findById(actor.ownCity()).filter(City::sharesMessages).isPresent()
        ? Sharing.NETWORK
        : Sharing.CITY;
  }

  private static Shared shared(Campaign campaign, City city) {
    return new Shared(
        campaign.id(),
        campaign.code(),
        campaign.name(),
        city.name(),
        campaign.objective(),
        campaign.audiences(),
        ChronoUnit.DAYS.between(campaign.from(), campaign.to()) + 1);
  }

  /** What is still being thought about is nobody else's. */
  private static boolean isShared(Campaign campaign) {
    return campaign.framed().sharing() == Sharing.NETWORK
        && campaign.status() != CampaignStatus.DRAFT
        && campaign.status() != CampaignStatus.PROPOSED;
  }
}
