package eu.controvoce.campaign.slot.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.controvoce.campaign.slot.Occurrence;
import java.util.List;

/** One date of a slot as a line that can be read aloud: when, what fills it, what can be done. */
final class SlotDateLine extends Composite<ListItem> {

  /**
   * @param time when, as short as the list around it allows
   * @param what what fills it, or what is missing
   * @param route where that leads
   * @param where outlet, campaign: short parts, read in this order
   * @param note what is special about this date, possibly empty
   */
  SlotDateLine(
      Occurrence date,
      String time,
      String what,
      String route,
      List<String> where,
      String note,
      List<Component> acts) {
    getContent().addClassNames("cv-row", "cv-out");
    var when = new Span(time);
    when.addClassName("cv-out-time");
    when.setClassName("cv-out-day", time.contains(","));
    var title = new Span(what);
    title.addClassName("cv-row-title");
    var parts = new Span();
    parts.addClassName("cv-row-parts");
    where.stream().filter(each -> !each.isBlank()).forEach(each -> parts.add(new Span(each)));
    var words = new Div(title, parts);
    words.addClassName("cv-row-words");
    var badges = new Div(SlotWords.badge(date));
    badges.addClassName("cv-row-state");
    getContent().add(head(route, when, words, badges));
    var below = new Div();
    below.addClassName("cv-out-below");
    if (!note.isEmpty()) {
      var said = new Paragraph(note);
      said.addClassName("cv-out-why");
      below.add(said);
    }
    if (!acts.isEmpty()) {
      var buttons = new Div(acts.toArray(Component[]::new));
      buttons.addClassName("cv-actions");
      below.add(buttons);
    }
    if (below.getComponentCount() > 0) {
      getContent().add(below);
    }
  }

  private static Component head(String route, Component... parts) {
    if (route.isEmpty()) {
      var still = new Div(parts);
      still.addClassNames("cv-row-link", "cv-row-still");
      return still;
    }
    var link = new Anchor(route, parts);
    link.addClassName("cv-row-link");
    link.getElement().setAttribute("data-row", true);
    return link;
  }
}
