package eu.controvoce.campaign.operations.ui;

import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.operations.OperationsLinks;
import eu.controvoce.campaign.operations.Overview;
import eu.controvoce.campaign.operations.Work;
import eu.controvoce.campaign.operations.Work.Condition;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletId;
import eu.controvoce.channel.Why;
import eu.controvoce.city.CityId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Publications as lines: what and where it goes, when it was meant to, how it stands and why. */
record WorkRows(
    Map<MessageId, CounterMessage> messages,
    Map<OutletId, Outlet> outlets,
    Map<CityId, String> cities,
    Times times,
    Locale locale) {

  static WorkRows of(
      Overview overview,
      CounterMessages messages,
      Map<CityId, String> cities,
      Times times,
      Locale locale) {
    var wanted =
        overview.work().stream().map(Work::message).filter(Objects::nonNull).distinct().toList();
    return new WorkRows(
        messages.findAllById(wanted).stream()
            .collect(Collectors.toMap(CounterMessage::id, each -> each)),
        overview.outlets().stream()
            .collect(Collectors.toMap(each -> each.outlet().id(), each -> each.outlet())),
        cities,
        times,
        locale);
  }

  ItemRow row(Work work) {
    var outlet = outlets.get(work.outlet());
    var where = outlet == null ? channel(work) : outlet.name();
    var headline = headline(work);
    var parts =
        Stream.of(
                headline == null ? cities.getOrDefault(work.city(), work.city().value()) : where,
                times.at(work.at(), locale),
                work.tries() == 0 ? "" : say("operations.tries", work.tries()),
                why(work.error()),
                next(work))
            .filter(each -> !each.isBlank())
            .toList();
    return new ItemRow(
        headline == null ? where : headline,
        false,
        parts,
        headline == null ? OperationsLinks.OPERATIONS : CampaignLinks.publication(work.id()),
        badge(work.condition()));
  }

  static String why(@Nullable String stored) {
    if (stored == null) {
      return "";
    }
    var why = Why.parse(stored);
    return say(why.key(), why.values());
  }

  private String next(Work work) {
    return work.condition() == Condition.TRYING
        ? say("operations.again", times.at(work.nextAttemptAt(), locale))
        : "";
  }

  private @Nullable String headline(Work work) {
    var id = work.message();
    if (id == null) {
      return null;
    }
    var message = messages.get(id);
    return message == null ? say("publication.message.gone") : message.content().headline();
  }

  private static String channel(Work work) {
    return say("channel.type." + work.channel());
  }

  private static StateBadge badge(Condition condition) {
    var tone =
        switch (condition) {
          case DUE -> Tone.NEUTRAL;
          case RUNNING -> Tone.ANSWER;
          case LATE, TRYING, HELD -> Tone.ATTENTION;
          case FAILED -> Tone.DANGER;
        };
    return new StateBadge(tone, say("operations.state." + condition.name()));
  }

  private static String say(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  List<ItemRow> rows(List<Work> work) {
    return work.stream().map(this::row).toList();
  }
}
