package eu.controvoce.print.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Section;

/** The section "to print" of a sheet: links that fetch papers, and what to know before. */
final class Papers {

  private Papers() {}

  static Section section(String help, Component... links) {
    var row = new Div(links);
    row.addClassNames("cv-actions", "cv-papers");
    return new Section(I18NProvider.translate("print.part"), row, help(help));
  }

  /** Something good to know. */
  static Component help(String text) {
    var words = new Paragraph(text);
    words.addClassName("cv-help");
    return words;
  }

  /** What to know before printing. */
  static Component note(String text) {
    var note = new Paragraph(Icon.ATTENTION.create(), new Span(text));
    note.addClassName("cv-paper-note");
    return note;
  }

  /** Fetches a paper past Vaadin's router, since it is no page. */
  static Anchor link(Icon icon, String text, String address) {
    var link = new Anchor(address, icon.create(), new Span(text));
    link.addClassName("cv-button");
    link.setRouterIgnore(true);
    link.getElement().setAttribute("download", true);
    return link;
  }
}
