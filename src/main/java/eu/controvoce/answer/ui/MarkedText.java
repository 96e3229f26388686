package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.Finding;
import java.util.List;

/** The parts of a text in which something was found, with the words marked. */
final class MarkedText extends Composite<Div> {

  private final Div parts = new Div();
  private final Details details = new Details(getTranslation("checks.marked"), parts);

  MarkedText() {
    parts.addClassName("cv-stack");
    details.addClassName("cv-details");
    getContent().add(details);
    setVisible(false);
  }

  void show(List<Finding> findings, Content content) {
    parts.removeAll();
    findings.stream()
        .filter(each -> each.start() != null)
        .map(Finding::field)
        .distinct()
        .forEach(field -> {
          var text = Marks.text(field, content);
          if (text != null) {
            var here = findings.stream().filter(each -> each.field().equals(field)).toList();
            parts.add(part(field, text, here, content));
          }
        });
    setVisible(parts.getChildren().findAny().isPresent());
  }

  private Div part(String field, String text, List<Finding> findings, Content content) {
    var line = new Paragraph();
    line.addClassName("cv-marked");
    line.getElement().setAttribute("lang", content.language());
    for (var each : Marks.in(text, findings)) {
      var piece = new Element(each.marked() ? "mark" : "span");
      piece.setText(each.text());
      if (each.marked()) {
        piece.getClassList().add(each.error() ? "cv-tone-danger" : "cv-tone-attention");
      }
      line.getElement().appendChild(piece);
    }
    return new Div(Labels.help(FieldNames.of(field, content)), line);
  }
}
