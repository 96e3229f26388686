package eu.controvoce.campaign.calendar;

import eu.controvoce.answer.Fact;
import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.PlanningWarning;
import eu.controvoce.campaign.PlanningWarning.Kind;
import eu.controvoce.channel.OutletId;
import eu.controvoce.channel.Why;
import eu.controvoce.city.CityId;
import eu.controvoce.rumour.RumourId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules behind the warnings while planning, all about one time in a city: pure, so that each
 * can be tested and explained.
 *
 * @param planned what is to go out
 * @param at by the clock on the wall of the city
 * @param others everything else of the city that went out or will
 * @param campaign it belongs to; {@code null} if it is gone
 * @param facts the message stands on
 * @param holiday the name of the public holiday that day; {@code null} if it is none
 * @param silences the periods of electoral silence entered by the network
 */
record PlanningWarnings(
    CityId city,
    Planned planned,
    LocalDateTime at,
    List<Planned> others,
    @Nullable Campaign campaign,
    List<Fact> facts,
    @Nullable String holiday,
    List<SilencePeriod> silences,
    CalendarSettings settings,
    Locale locale) {

  /**
   * Something that goes out.
   *
   * @param audiences whom it speaks to, in small letters; empty if nobody said
   */
  record Planned(
      LocalDate day,
      MessageId message,
      OutletId outlet,
      String headline,
      Set<String> audiences,
      Set<RumourId> rumours) {}

  /** All that apply, the gravest first. */
  List<PlanningWarning> all() {
    return Stream.of(
            silence(),
            campaignHeld(),
            factExpires(),
            outsideCampaign(),
            sameAudience(),
            rumourTooOften(),
            quietHours(),
            holidayWarning())
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(PlanningWarning::kind))
        .toList();
  }

  private Optional<PlanningWarning> silence() {
    return silences.stream()
        .filter(each -> each.covers(city, day()))
        .findFirst()
        .map(each ->
            new PlanningWarning(
                Kind.ELECTORAL_SILENCE,
                Why.of("calendar.warning.silence", each.name(), said(each.from()), said(each.to())),
                Why.of("calendar.rule.silence", each.rule())));
  }

  private Optional<PlanningWarning> campaignHeld() {
    if (campaign == null) {
      return Optional.empty();
    }
    var rule = Why.of("calendar.rule.campaign-held");
    return switch (campaign.status()) {
      case PAUSED ->
          Optional.of(
              new PlanningWarning(
                  Kind.CAMPAIGN_HELD, Why.of("calendar.warning.campaign-paused"), rule));
      case DRAFT, PROPOSED ->
          Optional.of(
              new PlanningWarning(
                  Kind.CAMPAIGN_HELD, Why.of("calendar.warning.campaign-not-approved"), rule));
      case FINISHED, EVALUATED, ARCHIVED ->
          Optional.of(
              new PlanningWarning(
                  Kind.CAMPAIGN_HELD, Why.of("calendar.warning.campaign-over"), rule));
      case APPROVED, RUNNING -> Optional.empty();
    };
  }

  private Optional<PlanningWarning> outsideCampaign() {
    if (campaign == null || !(day().isBefore(campaign.from()) || day().isAfter(campaign.to()))) {
      return Optional.empty();
    }
    return Optional.of(
        new PlanningWarning(
            Kind.OUTSIDE_CAMPAIGN,
            Why.of("calendar.warning.outside-campaign", said(campaign.from()), said(campaign.to())),
            Why.of("calendar.rule.outside-campaign")));
  }

  /** A fact holds to the end of the day it is due for review, as when it goes out. */
  private Optional<PlanningWarning> factExpires() {
    return facts.stream()
        .filter(each -> day().isAfter(each.reviewDueOn()))
        .min(Comparator.comparing(Fact::reviewDueOn))
        .map(each ->
            new PlanningWarning(
                Kind.FACT_EXPIRES,
                Why.of("calendar.warning.fact", each.code(), said(each.reviewDueOn())),
                Why.of("calendar.rule.fact")));
  }

  /** The same message through several channels on a day is one thing said to an audience. */
  private Optional<PlanningWarning> sameAudience() {
    return others.stream()
        .filter(each -> each.day().equals(day()))
        .filter(each ->
            !each.message().equals(planned.message()) || each.outlet().equals(planned.outlet()))
        .filter(each -> !Collections.disjoint(each.audiences(), planned.audiences()))
        .findFirst()
        .map(each ->
            new PlanningWarning(
                Kind.SAME_AUDIENCE,
                Why.of("calendar.warning.audience", common(each), each.headline()),
                Why.of("calendar.rule.audience")));
  }

  private String common(Planned other) {
    return planned.audiences().stream()
        .filter(other.audiences()::contains)
        .sorted()
        .findFirst()
        .orElse("");
  }

  /** Each day on which a message names it counts once, however many channels carry it. */
  private Optional<PlanningWarning> rumourTooOften() {
    var most = planned.rumours().stream().mapToInt(this::naming).max().orElse(0);
    if (most <= settings.rumourTimes()) {
      return Optional.empty();
    }
    return Optional.of(
        new PlanningWarning(
            Kind.RUMOUR_TOO_OFTEN,
            Why.of("calendar.warning.rumour", most, settings.rumourDays()),
            Why.of("calendar.rule.rumour", settings.rumourTimes(), settings.rumourDays())));
  }

  private int naming(RumourId rumour) {
    record Named(LocalDate day, MessageId message) {}
    var named =
        Stream.concat(others.stream(), Stream.of(planned))
            .filter(each -> each.rumours().contains(rumour))
            .map(each -> new Named(each.day(), each.message()))
            .collect(Collectors.toSet());
    return IntStream.range(0, settings.rumourDays())
        .map(earlier -> {
          var first = day().minusDays(earlier);
          var end = first.plusDays(settings.rumourDays());
          return (int)
              named.stream()
                  .filter(each -> !each.day().isBefore(first) && each.day().isBefore(end))
                  .count();
        })
        .max()
        .orElse(0);
  }

  private Optional<PlanningWarning> quietHours() {
    if (!settings.isQuiet(at.toLocalTime())) {
      return Optional.empty();
    }
    return Optional.of(
        new PlanningWarning(
            Kind.QUIET_HOURS,
            Why.of("calendar.warning.quiet"),
            Why.of("calendar.rule.quiet", settings.quietFrom(), settings.quietUntil())));
  }

  private Optional<PlanningWarning> holidayWarning() {
    return Optional.ofNullable(holiday)
        .map(name ->
            new PlanningWarning(
                Kind.HOLIDAY,
                Why.of("calendar.warning.holiday", name),
                Why.of("calendar.rule.holiday")));
  }

  private LocalDate day() {
    return at.toLocalDate();
  }

  private String said(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMM yyyy", locale));
  }
}
