package eu.controvoce.campaign.slot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.slot.Occurrence;
import eu.controvoce.campaign.slot.SlotDesk;
import eu.controvoce.campaign.slot.SlotLinks;
import eu.controvoce.campaign.slot.SlotMessages;
import eu.controvoce.city.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The places of the next days that nobody has filled, as lines for the list of what goes out. */
@org.springframework.stereotype.Component
public class SlotsToFill {

  private final SlotDesk desk;
  private final SlotMessages messages;
  private final Planning planning;
  private final Times times;

  SlotsToFill(SlotDesk desk, SlotMessages messages, Planning planning, Times times) {
    this.desk = desk;
    this.messages = messages;
    this.planning = planning;
    this.times = times;
  }

  /** The dates themselves, in order. */
  public List<Occurrence> of(Actor actor, Predicate<Occurrence> wanted) {
    return desk.toFill(actor).stream().filter(wanted).toList();
  }

  /** Asks what fills one of them. */
  public void fill(Actor actor, Occurrence date, Command changed) {
    acts(actor, changed).fill(date);
  }

  /**
   * Fills one of them with a message, and says so.
   *
   * @throws Refusal if the message may not go out, or somebody else filled it
   */
  public void fill(Actor actor, Occurrence date, MessageId message, Command changed) {
    acts(actor, changed).fill(date, message);
  }

  private SlotActs acts(Actor actor, Command changed) {
    return new SlotActs(desk, messages, planning, times, actor, changed);
  }

  /**
   * One of them as a line with a button that fills it.
   *
   * @param where outlet, campaign
   * @param changed called after it was filled, left out or moved
   */
  public Component line(Actor actor, Occurrence date, List<String> where, Command changed) {
    var named = new ArrayList<>(List.of(date.slot().name()));
    named.addAll(where);
    return new SlotDateLine(
        date,
        times.time(date.at(), UI.getCurrent().getLocale()),
        SlotWords.say("slot.to-fill"),
        SlotLinks.slot(date.slot().id()),
        named,
        "",
        acts(actor, changed).of(date));
  }
}
