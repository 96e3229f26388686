package eu.controvoce.campaign.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.campaign.calendar.CalendarNote;
import eu.controvoce.campaign.calendar.DayMark;
import eu.controvoce.campaign.ui.Words;
import java.util.List;
import java.util.Locale;

/** One day: what is special about it, its notes, and the steps to a note or a publication. */
final class DayDialog {

  private final Dialog dialog = new Dialog();
  private final boolean mayPlan;
  private final NoteDialog notes;

  DayDialog(boolean mayPlan, NoteDialog notes) {
    this.mayPlan = mayPlan;
    this.notes = notes;
  }

  /**
   * Opens it.
   *
   * @param title the day, in words
   * @param add asks for a note
   * @param plan asks for a publication
   */
  void open(
      String title, List<DayMark> marks, List<CalendarNote> written, Command add, Command plan) {
    dialog.setHeaderTitle(title);
    dialog.addClassName("cv-dialog");
    var body = new Div();
    body.addClassName("cv-day-dialog");
    marks.forEach(each -> body.add(mark(each)));
    if (!written.isEmpty()) {
      var list = new UnorderedList();
      list.addClassName("cv-lines");
      list.getElement().setAttribute("aria-label", Words.say("calendar.notes"));
      written.forEach(each -> list.add(note(each)));
      body.add(list);
    }
    if (marks.isEmpty() && written.isEmpty()) {
      body.add(new Paragraph(Words.say("calendar.day.plain")));
    }
    dialog.add(body);
    dialog.getFooter().add(Buttons.quiet(Words.say("ui.close"), dialog::close));
    if (mayPlan) {
      dialog
          .getFooter()
          .add(
              Buttons.secondary(Words.say("calendar.note.add"), closing(add)),
              Buttons.primary(Words.say("campaign.plan"), closing(plan)));
    }
    dialog.open();
  }

  /** A holiday, an awareness day or a silence as a line with its picture, name and source. */
  static Component mark(DayMark mark) {
    var icon =
        switch (mark.kind()) {
          case HOLIDAY -> Icon.CALENDAR;
          case AWARENESS -> Icon.STAR;
          case SILENCE -> Icon.LOCK;
        };
    var words = new Span(Words.say("calendar.mark." + mark.kind().name()) + ": " + mark.text());
    var line = new Paragraph(icon.create(), words);
    line.addClassNames("cv-day-mark", "cv-day-mark-" + mark.kind().name().toLowerCase(Locale.ROOT));
    if (!mark.source().isEmpty()) {
      var source = new Span(Words.say("calendar.mark.source", mark.source()));
      source.addClassName("cv-help");
      line.add(source);
    }
    return line;
  }

  private ListItem note(CalendarNote note) {
    var text = new Paragraph(note.text());
    text.addClassName("cv-line-text");
    var by = new Span(new Span(note.authorName()));
    by.addClassName("cv-row-parts");
    var words = new Div(text, by);
    words.addClassName("cv-row-words");
    var line = new ListItem(words);
    if (mayPlan) {
      var shown = Words.shortened(note.text(), 40);
      var acts =
          new Div(
              Buttons.icon(
                  Icon.EDIT,
                  Words.say("calendar.note.edit", shown),
                  closing(() -> notes.edit(note))),
              Buttons.icon(
                  Icon.DELETE,
                  Words.say("calendar.note.remove", shown),
                  closing(() -> notes.remove(note))));
      acts.addClassName("cv-actions");
      line.add(acts);
    }
    return line;
  }

  private Command closing(Command act) {
    return () -> {
      dialog.close();
      act.execute();
    };
  }
}
