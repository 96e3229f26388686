package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.controvoce.answer.Consent;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.base.ui.Icon;
import java.util.ArrayList;
import java.util.List;

/** Two people decided at once: who was faster, what follows, and that nothing typed is lost. */
final class Raced extends Composite<Div> {

  /**
   * @param now the message as it is now
   * @param seen as the person saw it
   * @param actions what can be done about it
   */
  Raced(CounterMessage now, CounterMessage seen, Component... actions) {
    var heading = new Span(getTranslation("approvals.raced"));
    heading.addClassName("cv-finding-what");
    var what = new Paragraph(new Span(what(now, seen)));
    var kept = new Paragraph(getTranslation("approvals.raced.kept"));
    var buttons = new Div(actions);
    buttons.addClassName("cv-actions");
    var words = new Div(heading, what, kept, buttons);
    words.addClassName("cv-raced");
    getContent().add(Icon.ATTENTION.create(), words);
    getContent().addClassNames("cv-finding", "cv-tone-attention");
    getContent().getElement().setAttribute("role", "alert");
  }

  private String what(CounterMessage now, CounterMessage seen) {
    return switch (now.status()) {
      case APPROVED ->
          getTranslation(
              "approvals.raced.APPROVED", who(now.consents().stream().map(Consent::name).toList()));
      case CHANGES_REQUESTED ->
          getTranslation(
              "approvals.raced.CHANGES_REQUESTED",
              who(now.notes().stream().map(CounterMessage.Note::name).toList()));
      case IN_REVIEW ->
          !now.content().equals(seen.content())
              ? getTranslation("approvals.raced.changed")
              : now.consents().size() > seen.consents().size()
                  ? getTranslation(
                      "approvals.raced.IN_REVIEW",
                      who(now.consents().stream().map(Consent::name).toList()))
                  : getTranslation("approvals.raced.other");
      case DRAFT, NEEDS_REVISION, RETIRED -> getTranslation("approvals.raced.other");
    };
  }

  private String who(List<String> names) {
    var last = names.isEmpty() ? "" : names.getLast();
    return last.isEmpty() ? getTranslation("approvals.raced.somebody") : last;
  }

  /** Whether the same text still waits, so that one can simply go on. */
  static boolean canGoOn(CounterMessage now, CounterMessage seen) {
    return now.status() == MessageStatus.IN_REVIEW && now.content().equals(seen.content());
  }

  /** The buttons, without those that do not apply. */
  static Component[] some(Component... all) {
    var some = new ArrayList<Component>();
    for (var each : all) {
      if (each.isVisible()) {
        some.add(each);
      }
    }
    return some.toArray(Component[]::new);
  }
}
