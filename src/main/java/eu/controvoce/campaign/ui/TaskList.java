package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.offline.ActionDesk;
import eu.controvoce.campaign.offline.ActionTask;
import eu.controvoce.campaign.offline.OfflineAction;
import eu.controvoce.city.Actor;

/** An action's list: one tap ticks a line; who did it and when stands below. */
final class TaskList extends Composite<Div> {

  private final transient ActionDesk desk;
  private final transient Actor actor;
  private final transient Times times;
  private final boolean editable;
  private final transient Command changed;
  private final Span count = new Span();
  private final UnorderedList lines = new UnorderedList();
  private final Section section = new Section(Words.say("offline.tasks"));
  private transient OfflineAction shown;

  TaskList(
      ActionDesk desk,
      Actor actor,
      OfflineAction action,
      boolean editable,
      Times times,
      Command changed) {
    this.desk = desk;
    this.actor = actor;
    this.editable = editable;
    this.times = times;
    this.changed = changed;
    this.shown = action;
    lines.addClassName("cv-tasks");
    count.getElement().setAttribute("role", "status");
    count.addClassName("cv-help");
    section.add(count, lines);
    if (editable) {
      section.withActions(
          Buttons.secondary(
              Words.say("offline.tasks.edit"),
              () ->
                  TasksDialog.open(
                      shown.texts(),
                      texts -> desk.list(actor, shown.publication(), shown.texts(), texts),
                      changed)));
    }
    render();
    getContent().add(section.raised());
  }

  private void render() {
    lines.removeAll();
    shown.tasks().forEach(each -> lines.add(line(each)));
    count.setText(Words.say("offline.tasks.count", shown.done(), shown.tasks().size()));
  }

  private ListItem line(ActionTask task) {
    var box = new Checkbox(task.text(), task.isDone());
    box.setReadOnly(!editable);
    var who = new Paragraph();
    who.addClassName("cv-help");
    who(who, task);
    box.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        tick(task, box, who, event.getValue());
      }
    });
    return new ListItem(box, who);
  }

  /** Only this line changes, so that the next tap meets the next line where it stood. */
  private void tick(ActionTask task, Checkbox box, Paragraph who, boolean done) {
    try {
      shown = desk.tick(actor, shown.publication(), task.id(), done);
      shown.tasks().stream()
          .filter(each -> each.id().equals(task.id()))
          .findFirst()
          .ifPresent(each -> who(who, each));
      count.setText(Words.say("offline.tasks.count", shown.done(), shown.tasks().size()));
    } catch (Refusal e) {
      Notices.refused(e);
      box.setValue(!done);
      changed.execute();
    }
  }

  private void who(Paragraph words, ActionTask task) {
    var tick = task.tick();
    words.setVisible(tick != null);
    if (tick != null) {
      var at = times.at(tick.at(), UI.getCurrent().getLocale());
      words.setText(Words.say("offline.task.done", tick.name(), at));
    }
  }
}
