package eu.controvoce.campaign.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Section;
import eu.controvoce.campaign.slot.SlotMessages;
import java.util.List;

/** Approved messages that go out nowhere yet: to be dragged onto a day, or planned by a button. */
final class Tray extends Composite<Div> {

  /** More would hide the calendar; the planning dialog offers them all. */
  private static final int MOST = 12;

  private final SerializableConsumer<CounterMessage> plan;

  /**
   * @param plan called when one is to be planned by the button
   */
  Tray(SerializableConsumer<CounterMessage> plan) {
    this.plan = plan;
    getContent().addClassName("cv-tray");
  }

  /**
   * Shows these.
   *
   * @param draggable whether there is a grid to drag them onto
   */
  void show(List<CounterMessage> messages, boolean draggable) {
    getContent().removeAll();
    getContent().setVisible(!messages.isEmpty());
    if (messages.isEmpty()) {
      return;
    }
    var help =
        new Paragraph(getTranslation(draggable ? "calendar.tray.drag" : "calendar.tray.help"));
    help.addClassName("cv-help");
    var list = new UnorderedList();
    messages.stream().limit(MOST).map(this::line).forEach(list::add);
    var section = new Section(getTranslation("calendar.tray"), help, list).raised();
    if (messages.size() > MOST) {
      section.add(new Paragraph(getTranslation("calendar.tray.more", messages.size() - MOST)));
    }
    getContent().add(section);
  }

  private ListItem line(CounterMessage message) {
    var headline = SlotMessages.headline(message);
    var title = new Span(headline);
    title.addClassName("cv-tray-title");
    var button = Buttons.secondary(getTranslation("campaign.plan.do"), () -> plan.accept(message));
    button.setAriaLabel(getTranslation("calendar.tray.plan", headline));
    var line = new ListItem(title, button);
    line.getElement().setAttribute("data-message", message.id().value());
    return line;
  }
}
