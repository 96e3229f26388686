package eu.controvoce.campaign.web;

import eu.controvoce.campaign.slot.Occurrence;
import eu.controvoce.campaign.slot.Recurrence;
import eu.controvoce.campaign.slot.Slot;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A slot as answered. */
@Schema(name = "Slot")
record SlotAnswer(
    String id,
    String name,
    String campaign,
    String outlet,
    @Schema(description = "The rule in the caller's language") String words,
    Rule rule,
    List<String> queue,
    boolean rotates,
    boolean active,
    boolean demo) {

  /** When it comes back; fields that its kind does not need are null. */
  record Rule(
      Recurrence.Kind kind,
      @Nullable LocalTime time,
      List<DayOfWeek> days,
      int every,
      int ordinal,
      @Nullable String cron,
      LocalDate from,
      @Nullable LocalDate until,
      boolean notOnHolidays) {}

  /** One date. */
  @Schema(name = "SlotDate")
  record DateAnswer(
      @Schema(description = "Local time by the rule, which names the date") LocalDateTime local,
      @Schema(description = "When it is, after a change of that date") Instant at,
      boolean leftOut,
      boolean moved,
      @Schema(description = "Whether the clocks skip the time meant") boolean shifted,
      @Schema(description = "Id of what goes out then; null while empty")
          @Nullable String publication) {

    static DateAnswer of(Occurrence date) {
      var filled = date.filledBy();
      return new DateAnswer(
          date.was(),
          date.at(),
          date.leftOut(),
          date.isMoved(),
          date.shifted(),
          filled == null ? null : filled.id().value());
    }
  }

  static SlotAnswer of(Slot slot, String words) {
    var rule = slot.recurrence();
    return new SlotAnswer(
        slot.id().value(),
        slot.name(),
        slot.campaign().value(),
        slot.outlet().value(),
        words,
        new Rule(
            rule.kind(),
            rule.kind() == Recurrence.Kind.CRON ? null : rule.time(),
            rule.days().stream().sorted().toList(),
            rule.every(),
            rule.ordinal(),
            rule.cron(),
            rule.from(),
            rule.until(),
            rule.notOnHolidays()),
        slot.queue().stream().map(each -> each.value()).toList(),
        slot.rotates(),
        slot.active(),
        slot.demo());
  }
}
