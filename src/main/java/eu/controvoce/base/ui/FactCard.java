package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A checked statement with where it comes from; sage, with one square corner. */
public final class FactCard extends Composite<Article> {

  /**
   * @param statement the fact
   * @param source institution and date, as one line; empty when none is known yet
   */
  public FactCard(String statement, String source) {
    getContent().addClassName("cv-fact");
    var text = new Paragraph(statement);
    text.addClassName("cv-fact-statement");
    getContent().add(text);
    if (!source.isEmpty()) {
      var line = new Div(Icon.SOURCE.create(), new Span(source));
      line.addClassName("cv-fact-source");
      getContent().add(line);
    }
  }

  /** Adds the figure, set large. */
  public FactCard withFigure(String figure) {
    var large = new Div(figure);
    large.addClassName("cv-fact-figure");
    getContent().addComponentAsFirst(large);
    return this;
  }

  /** Adds its state, its links, what can be done with it. */
  public FactCard with(Component... details) {
    var foot = new Div(details);
    foot.addClassName("cv-bubble-foot");
    getContent().add(foot);
    return this;
  }
}
