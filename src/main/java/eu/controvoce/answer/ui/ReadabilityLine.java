package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.Readability;

/** How easy a text is to read, against what its readers are used to. */
final class ReadabilityLine extends Composite<Div> {

  private final Element bar = new Element("meter");
  private final Span words = new Span();

  ReadabilityLine() {
    words.addClassName("cv-help");
    bar.setAttribute("min", "0").setAttribute("max", "100");
    getContent().addClassName("cv-readability");
    getContent().getElement().appendChild(bar);
    getContent().add(words);
    setVisible(false);
  }

  void show(Content content) {
    var index = Readability.of(content);
    setVisible(index.isPresent());
    index.ifPresent(each -> {
      long value = Math.round(Math.clamp(each.value(), 0.0, 100.0));
      var said =
          getTranslation(
              each.isHard() ? "readability.hard" : "readability.easy",
              each.name(),
              value,
              each.wanted(),
              Labels.of("readability.for", content.readers()));
      words.setText(said);
      bar.setAttribute("value", Long.toString(value))
          .setAttribute("low", Integer.toString(each.wanted()))
          .setAttribute("high", Integer.toString(each.wanted()))
          .setAttribute("optimum", "100")
          .setAttribute("aria-label", said);
    });
  }
}
