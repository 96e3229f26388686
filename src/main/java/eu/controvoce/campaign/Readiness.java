package eu.controvoce.campaign;

import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessage.Approved;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.Facts;
import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.PictureDesk;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.campaign.link.ShortLinks;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletId;
import eu.controvoce.channel.Outlets;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.PublicAddresses;
import eu.controvoce.channel.Why;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says whether a publication may go out at this moment, and what exactly goes out. Asked when it is
 * planned and once more when its time has come: a message may have been retired, a fact withdrawn,
 * an outlet paused in between. Thread-safe.
 */
@Component
public class Readiness {

  private final CounterMessages messages;
  private final Facts facts;
  private final Campaigns campaigns;
  private final Outlets outlets;
  private final Cities cities;
  private final PublicAddresses addresses;
  private final PictureDesk pictures;
  private final ShortLinks links;
  private final Clock clock;

  Readiness(
      CounterMessages messages,
      Facts facts,
      Campaigns campaigns,
      Outlets outlets,
      Cities cities,
      PublicAddresses addresses,
      PictureDesk pictures,
      ShortLinks links,
      Clock clock) {
    this.messages = messages;
    this.facts = facts;
    this.campaigns = campaigns;
    this.outlets = outlets;
    this.cities = cities;
    this.addresses = addresses;
    this.pictures = pictures;
    this.links = links;
    this.clock = clock;
  }

  /** What came of looking. */
  public sealed interface Check {

    /** It may go out, like this. */
    record Ready(Post post, Outlet outlet, int revision) implements Check {}

    /** It may not, for now. */
    record NotReady(Why why) implements Check {}
  }

  /** Looks at everything a publication depends on, except its time. */
  public Check check(Publication publication) {
    return lookOnce().check(publication);
  }

  /** Looks that ask the store for each thing once; to be used for moments only. */
  public Looks lookOnce() {
    return new Looks();
  }

  /** Answers about publications that share much of what they depend on. Not thread-safe. */
  public final class Looks {

    private final Map<OutletId, Optional<Outlet>> outletsSeen = new HashMap<>();
    private final Map<CampaignId, Optional<Why>> campaignsSeen = new HashMap<>();
    private final Map<Told, Optional<Why>> obstacles = new HashMap<>();
    private final Map<Cut, Ready> cuts = new HashMap<>();

    private Looks() {}

    /** What is told where. */
    private record Told(CityId city, MessageId message) {}

    /** A text as cut for a kind of channel. */
    private record Cut(Told told, ChannelType channel) {}

    /** A post but for what belongs to one publication. */
    private record Ready(Post post, int revision) {}

    /** Looks at everything a publication depends on, except its time. */
    public Check check(Publication publication) {
      var outlet =
          outletsSeen.computeIfAbsent(publication.outlet(), outlets::findById).orElse(null);
      if (outlet == null) {
        return new Check.NotReady(Why.of("publication.held.no-outlet"));
      }
      if (outlet.paused()) {
        return new Check.NotReady(Why.of(Held.OUTLET_PAUSED, outlet.name()));
      }
      var held =
          campaignsSeen.computeIfAbsent(publication.campaign(), _ -> campaignObstacle(publication));
      if (held.isPresent()) {
        return new Check.NotReady(held.get());
      }
      var told = new Told(publication.city(), publication.message());
      var ready = cuts.get(new Cut(told, publication.channelType()));
      if (ready == null) {
        var message = messages.findById(publication.message()).orElse(null);
        var obstacle = Readiness.this.obstacle(message, publication.city());
        obstacles.put(told, obstacle);
        if (message == null || obstacle.isPresent()) {
          return new Check.NotReady(obstacle.orElseGet(() -> Why.of("publication.held.message")));
        }
        var approved = message.publishable().orElseThrow();
        ready = new Ready(post(publication, approved), approved.revision());
        cuts.put(new Cut(told, publication.channelType()), ready);
      }
      return new Check.Ready(
          ready.post().of(publication.id().value(), publication.at()), outlet, ready.revision());
    }

    /** Why a message may not go out in a city now; empty if it may. */
    public Optional<Why> obstacle(CityId city, MessageId message) {
      return obstacles.computeIfAbsent(
          new Told(city, message), _ -> Readiness.this.obstacle(city, message));
    }
  }

  /** Why a message may not go out in a city now; empty if it may. */
  public Optional<Why> obstacle(CityId city, MessageId message) {
    return obstacle(messages.findById(message).orElse(null), city);
  }

  /** Insists that a message may go out in a city now. */
  void mustBeReady(CityId city, MessageId message) {
    var why = obstacle(city, message);
    if (why.isPresent()) {
      throw new RuleBroken(why.get().key(), why.get().values());
    }
  }

  private Optional<Why> obstacle(@Nullable CounterMessage message, CityId city) {
    var approved =
        Optional.ofNullable(message)
            .filter(each -> each.isKnownTo(city))
            .flatMap(CounterMessage::publishable);
    if (approved.isEmpty()) {
      return Optional.of(Why.of("publication.held.message"));
    }
    var today = today(city);
    for (var id : approved.get().content().facts()) {
      var fact = facts.findById(id).orElse(null);
      if (fact == null) {
        return Optional.of(Why.of("publication.held.no-fact"));
      }
      if (!fact.holds(today)) {
        return Optional.of(Why.of("publication.held.fact", fact.code()));
      }
    }
    return Optional.empty();
  }

  private Optional<Why> campaignObstacle(Publication publication) {
    var campaign = campaigns.findById(publication.campaign()).orElse(null);
    if (campaign == null) {
      return Optional.of(Why.of("publication.held.no-campaign"));
    }
    return switch (campaign.status()) {
      case APPROVED, RUNNING -> Optional.empty();
      case PAUSED -> Optional.of(Why.of(Held.CAMPAIGN_PAUSED));
      case DRAFT, PROPOSED -> Optional.of(Why.of(Held.CAMPAIGN_NOT_APPROVED));
      case FINISHED, EVALUATED, ARCHIVED -> Optional.of(Why.of("publication.held.campaign-over"));
    };
  }

  private Post post(Publication publication, Approved approved) {
    var content = approved.content();
    return new Post(
        publication.id().value(),
        publication.id().value(),
        Locale.of(content.language()),
        content.headline(),
        content.textFor(publication.channelType()),
        content.callToAction(),
        link(publication),
        sources(content),
        publication.at(),
        pictures
            .shown(content, publication.channelType())
            .map(each ->
                new Post.Picture(each.address(), each.altText(), each.width(), each.height()))
            .orElse(null));
  }

  /** The short address where there is one and it is to be sent, else the answer's own. */
  private URI link(Publication publication) {
    var code = publication.trackingLink();
    return code != null && links.areSent()
        ? links.address(code)
        : addresses.answer(publication.city(), publication.message().value());
  }

  private List<String> sources(Content content) {
    return content.facts().stream()
        .flatMap(id -> facts.findById(id).stream())
        .map(Readiness::named)
        .distinct()
        .toList();
  }

  private static String named(Fact fact) {
    var until = fact.periodTo();
    return until == null ? fact.source().name() : fact.source().name() + ", " + until.getYear();
  }

  private LocalDate today(CityId city) {
    return LocalDate.ofInstant(
        clock.instant(), cities.findById(city).map(City::zone).orElse(ZoneOffset.UTC));
  }
}
