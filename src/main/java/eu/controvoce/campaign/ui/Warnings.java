package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.campaign.PlanningWarning;
import java.util.List;

/**
 * What to think of before a time is chosen: each with its reason and the rule that says so. Read
 * aloud when it changes; nothing at all is shown where there is nothing to think of.
 */
public final class Warnings extends Composite<Div> {

  /** Without any yet. */
  public Warnings() {
    getContent().getElement().setAttribute("role", "status");
    getContent().addClassName("cv-warnings");
  }

  /** Shows these instead of those before. */
  public void show(List<PlanningWarning> warnings) {
    getContent().removeAll();
    if (warnings.isEmpty()) {
      return;
    }
    var words = new Span(Words.say("calendar.warnings"));
    var title = new Paragraph(Icon.ATTENTION.create(), words);
    title.addClassName("cv-callout-title");
    var list = new UnorderedList();
    warnings.forEach(each -> list.add(item(each)));
    var box = new Div(title, list);
    box.addClassName("cv-callout");
    getContent().add(box);
  }

  /** All of them as one sentence, for a notice. */
  public static String said(List<PlanningWarning> warnings) {
    return String.join(" ", warnings.stream().map(Warnings::reason).toList());
  }

  private static ListItem item(PlanningWarning warning) {
    var rule = new Span(Words.say(warning.rule().key(), warning.rule().values()));
    rule.addClassName("cv-help");
    return new ListItem(new Span(reason(warning)), new Span(" "), rule);
  }

  private static String reason(PlanningWarning warning) {
    return Words.say(warning.reason().key(), warning.reason().values());
  }
}
