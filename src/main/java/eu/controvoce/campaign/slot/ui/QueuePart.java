package eu.controvoce.campaign.slot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.campaign.slot.Slot;
import eu.controvoce.campaign.slot.SlotDesk;
import eu.controvoce.campaign.slot.SlotMessages;
import eu.controvoce.campaign.slot.SlotMessages.Queued;
import eu.controvoce.channel.Why;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The messages that take turns in a slot: added, put in order with two buttons, taken out. */
final class QueuePart extends Composite<Div> {

  private final SlotDesk desk;
  private final SlotMessages messages;
  private final Actor actor;
  private final Command changed;
  private final boolean mayChange;
  private Slot slot;

  /**
   * @param changed called after the queue was changed
   */
  QueuePart(SlotDesk desk, SlotMessages messages, Actor actor, Slot slot, Command changed) {
    this.desk = desk;
    this.messages = messages;
    this.actor = actor;
    this.changed = changed;
    this.slot = slot;
    this.mayChange = actor.may(Permission.PLAN, slot.city());
    render(null, 0);
  }

  private void render(@Nullable MessageId focused, int by) {
    var queue = messages.queue(slot);
    var section = new Section(getTranslation("slot.queue")).raised();
    var list = new OrderedList();
    list.addClassName("cv-queue");
    for (int i = 0; i < queue.size(); i++) {
      list.add(item(queue.get(i), i, queue.size(), queue.get(i).id().equals(focused) ? by : 0));
    }
    section.add(queue.isEmpty() ? SlotWords.help(getTranslation("slot.queue.none")) : list);
    if (mayChange) {
      section.add(add(queue), rotation());
    }
    getContent().removeAll();
    getContent().add(section);
  }

  private ListItem item(Queued queued, int at, int size, int focused) {
    var headline = queued.headline().orElseGet(() -> getTranslation("publication.message.gone"));
    var words = new Div(new Anchor(AnswerLinks.message(queued.id()), headline));
    words.addClassName("cv-queue-words");
    var obstacle = queued.obstacle();
    if (obstacle != null) {
      words.add(new StateBadge(Tone.ATTENTION, why(obstacle)));
    } else if (at == 0) {
      words.add(SlotWords.help(getTranslation("slot.queue.next")));
    }
    var item = new ListItem(words);
    if (mayChange) {
      var up =
          Buttons.icon(
              Icon.DOWN,
              getTranslation("slot.queue.up", headline),
              () -> move(queued.id(), at, -1));
      up.addClassName("cv-up");
      up.setEnabled(at > 0);
      var down =
          Buttons.icon(
              Icon.DOWN,
              getTranslation("slot.queue.down", headline),
              () -> move(queued.id(), at, 1));
      down.setEnabled(at < size - 1);
      var remove =
          Buttons.icon(Icon.CLOSE, getTranslation("slot.queue.remove", headline), () -> remove(at));
      var buttons = new Div(up, down, remove);
      buttons.addClassName("cv-actions");
      item.add(buttons);
      focus(focused, up, down);
    }
    return item;
  }

  /** The keyboard stays on what was moved, on the other button where there is no further way. */
  private static void focus(int by, Button up, Button down) {
    if (by != 0) {
      var same = by < 0 ? up : down;
      var other = by < 0 ? down : up;
      (same.isEnabled() ? same : other).focus();
    }
  }

  private Component add(List<Queued> queue) {
    var waiting = queue.stream().map(Queued::id).toList();
    var choice =
        Fields.<CounterMessage>choice(
            getTranslation("slot.queue.add"),
            messages.ready(actor).stream().filter(each -> !waiting.contains(each.id())).toList());
    choice.setItemLabelGenerator(each -> SlotMessages.headline(each) + " (" + each.code() + ")");
    choice.addValueChangeListener(event -> {
      if (event.isFromClient() && event.getValue() != null) {
        var longer = new ArrayList<>(slot.queue());
        longer.add(event.getValue().id());
        save(longer, null, 0);
      }
    });
    return choice;
  }

  private Component rotation() {
    var box = new Checkbox(getTranslation("slot.rotates"), slot.rotates());
    box.setHelperText(getTranslation("slot.rotates.help"));
    box.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        attempt(() -> slot = desk.rotate(actor, slot.id(), event.getValue(), version()), null, 0);
      }
    });
    return box;
  }

  private void move(MessageId message, int at, int by) {
    var other = new ArrayList<>(slot.queue());
    Collections.swap(other, at, at + by);
    save(other, message, by);
  }

  private void remove(int at) {
    var before = slot.queue();
    var shorter = new ArrayList<>(before);
    shorter.remove(at);
    if (save(shorter, null, 0)) {
      Notices.done(getTranslation("slot.queue.removed"), () -> save(before, null, 0));
    }
  }

  private boolean save(List<MessageId> queue, @Nullable MessageId focused, int by) {
    return attempt(() -> slot = desk.queue(actor, slot.id(), queue, version()), focused, by);
  }

  private boolean attempt(Command what, @Nullable MessageId focused, int by) {
    boolean done = true;
    try {
      what.execute();
    } catch (Refusal e) {
      Notices.refused(e);
      slot = desk.find(actor, slot.id());
      done = false;
    }
    render(focused, by);
    changed.execute();
    return done;
  }

  private long version() {
    return SlotWords.version(slot);
  }

  private static String why(Why why) {
    return SlotWords.say(why.key(), why.values());
  }
}
