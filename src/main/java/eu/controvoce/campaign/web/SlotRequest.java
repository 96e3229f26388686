package eu.controvoce.campaign.web;

import eu.controvoce.answer.MessageId;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.slot.NewSlot;
import eu.controvoce.campaign.slot.Recurrence;
import eu.controvoce.campaign.slot.Recurrence.Kind;
import eu.controvoce.channel.OutletId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A slot as sent; everything is checked when it is read, to name the field. */
@Schema(
    name = "NewSlot",
    requiredProperties = {"name", "campaign", "outlet", "kind", "from"})
record SlotRequest(
    @Nullable String name,
    @Nullable String campaign,
    @Schema(description = "Id of an outlet, or a kind of channel of which the city has exactly one")
        @Nullable String outlet,
    @Schema(description = "ONCE, WEEKLY, MONTHLY_DAY, MONTHLY_WEEKDAY or CRON")
        @Nullable String kind,
    @Schema(description = "By the clock on the wall of the city; not for CRON", example = "09:00")
        @Nullable String time,
    @Schema(description = "MONDAY to SUNDAY, for WEEKLY and MONTHLY_WEEKDAY")
        @Nullable List<@Nullable String> days,
    @Schema(description = "Weeks from one to the next, 1 when absent") @Nullable Integer every,
    @Schema(description = "Day of the month or which weekday of it; 0 is the last")
        @Nullable Integer ordinal,
    @Schema(description = "Quartz cron expression", example = "0 0 9 ? * TUE,FRI")
        @Nullable String cron,
    @Schema(description = "First day", example = "2026-11-24") @Nullable String from,
    @Schema(description = "Last day; no end when absent") @Nullable String until,
    @Nullable Boolean notOnHolidays,
    @Schema(description = "Ids of messages that take turns, the next first")
        @Nullable List<@Nullable String> queue,
    @Schema(description = "Whether a message waits again after its turn; true when absent")
        @Nullable Boolean rotates) {

  NewSlot wanted(OutletId on) {
    return new NewSlot(
        Given.required("name", name),
        new CampaignId(Given.required("campaign", campaign)),
        on,
        recurrence(),
        Given.list("queue", queue).stream().map(MessageId::new).toList(),
        !Boolean.FALSE.equals(rotates));
  }

  private Recurrence recurrence() {
    Given.required("kind", kind);
    Given.required("from", from);
    var which = Objects.requireNonNull(Given.choice("kind", Kind.class, kind));
    var first = Objects.requireNonNull(Given.date("from", from));
    if (which == Kind.ONCE) {
      return Recurrence.once(first, at());
    }
    return new Recurrence(
        which,
        which == Kind.CRON ? LocalTime.MIDNIGHT : at(),
        weekdays(),
        Objects.requireNonNullElse(every, 1),
        Objects.requireNonNullElse(ordinal, 1),
        which == Kind.CRON ? cron : null,
        first,
        Given.date("until", until),
        Boolean.TRUE.equals(notOnHolidays));
  }

  private Set<DayOfWeek> weekdays() {
    return Given.list("days", days).stream()
        .map(each -> Given.choice("days", DayOfWeek.class, each))
        .flatMap(Stream::ofNullable)
        .collect(Collectors.toSet());
  }

  private LocalTime at() {
    try {
      return LocalTime.parse(Given.required("time", time));
    } catch (DateTimeException e) {
      throw new InvalidInput("time", "slot.time.unreadable");
    }
  }
}
