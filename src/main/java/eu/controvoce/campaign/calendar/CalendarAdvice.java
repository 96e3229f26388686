package eu.controvoce.campaign.calendar;

import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.Facts;
import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.Campaigns;
import eu.controvoce.campaign.PlanningAdvice;
import eu.controvoce.campaign.PlanningWarning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.calendar.PlanningWarnings.Planned;
import eu.controvoce.campaign.slot.HolidayNames;
import eu.controvoce.campaign.slot.Holidays;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the rules of {@link PlanningWarnings} look at. */
@Component
class CalendarAdvice implements PlanningAdvice {

  private final Publications publications;
  private final Campaigns campaigns;
  private final CounterMessages messages;
  private final Facts facts;
  private final Cities cities;
  private final Holidays holidays;
  private final HolidayNames names;
  private final SilenceDesk silences;
  private final CalendarSettings settings;

  CalendarAdvice(
      Publications publications,
      Campaigns campaigns,
      CounterMessages messages,
      Facts facts,
      Cities cities,
      Holidays holidays,
      HolidayNames names,
      SilenceDesk silences,
      CalendarSettings settings) {
    this.publications = publications;
    this.campaigns = campaigns;
    this.messages = messages;
    this.facts = facts;
    this.cities = cities;
    this.holidays = holidays;
    this.names = names;
    this.silences = silences;
    this.settings = settings;
  }

  /** The messages and campaigns of a few days, read once. */
  private record Known(
      Map<MessageId, CounterMessage> messages, Map<CampaignId, Campaign> campaigns) {

    Planned planned(LocalDate day, MessageId id, OutletId outlet, CampaignId of) {
      var message = messages.get(id);
      return new Planned(
          day,
          id,
          outlet,
          message == null ? "" : content(message).headline(),
          audiences(message, campaigns.get(of)),
          message == null ? Set.of() : Set.copyOf(message.rumours()));
    }

    /** What the message says counts more than what the campaign says. */
    private static Set<String> audiences(
        @Nullable CounterMessage message, @Nullable Campaign campaign) {
      var own = message == null ? null : content(message).audience();
      List<String> ofCampaign = campaign == null ? List.of() : campaign.audiences();
      return (own == null ? ofCampaign : List.of(own))
          .stream().map(each -> each.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
  }

  @Override
  public List<PlanningWarning> of(Wanted wanted, Locale locale) {
    var zone = cities.findById(wanted.city()).map(City::zone).orElse(ZoneOffset.UTC);
    var at = LocalDateTime.ofInstant(wanted.at(), zone);
    var day = at.toLocalDate();
    var near = near(wanted, day, zone);
    var known = known(wanted, near);
    var message = known.messages().get(wanted.message());
    var holiday = holidays.on(day, Holidays.country(zone)).map(each -> names.of(each, locale));
    return new PlanningWarnings(
            wanted.city(),
            known.planned(day, wanted.message(), wanted.outlet(), wanted.campaign()),
            at,
            near.stream()
                .map(each ->
                    known.planned(day(each, zone), each.message(), each.outlet(), each.campaign()))
                .toList(),
            known.campaigns().get(wanted.campaign()),
            message == null ? List.of() : facts.findAllById(content(message).facts()),
            holiday.orElse(null),
            silences.of(wanted.city(), day, day),
            settings,
            locale)
        .all();
  }

  private List<Publication> near(Wanted wanted, LocalDate day, ZoneId zone) {
    var first = day.minusDays(settings.rumourDays());
    var last = day.plusDays(settings.rumourDays());
    return publications.findByCity(wanted.city()).stream()
        .filter(each -> !each.id().equals(wanted.itself()))
        .filter(CalendarAdvice::isSaid)
        .filter(each -> !day(each, zone).isBefore(first) && !day(each, zone).isAfter(last))
        .toList();
  }

  private Known known(Wanted wanted, List<Publication> near) {
    var wantedMessages =
        near.stream().map(Publication::message).collect(Collectors.toCollection(HashSet::new));
    wantedMessages.add(wanted.message());
    var wantedCampaigns =
        near.stream().map(Publication::campaign).collect(Collectors.toCollection(HashSet::new));
    wantedCampaigns.add(wanted.campaign());
    return new Known(
        messages.findAllById(wantedMessages).stream()
            .collect(Collectors.toMap(CounterMessage::id, each -> each)),
        campaigns.findAllById(wantedCampaigns).stream()
            .collect(Collectors.toMap(Campaign::id, each -> each)));
  }

  /** Said or still to be said; what was given up or failed is not. */
  private static boolean isSaid(Publication publication) {
    return switch (publication.status()) {
      case PLANNED, SCHEDULED, PUBLISHING, PAUSED, TO_DO, PUBLISHED, CORRECTED, DONE -> true;
      case FAILED, CANCELLED, WITHDRAWN -> false;
    };
  }

  private static LocalDate day(Publication publication, ZoneId zone) {
    return LocalDate.ofInstant(publication.at(), zone);
  }

  private static Content content(CounterMessage message) {
    return message.publishable().map(each -> each.content()).orElseGet(message::content);
  }
}
