package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The shape of what is coming. The style sheet shows it only after 300 ms. */
public final class Skeleton extends Composite<Div> {

  /** Shapes of what can be waited for. */
  public enum Shape {
    LINES,
    ROWS,
    CARDS,
    CHART
  }

  /**
   * @param count how many lines, rows or cards; at least 1
   */
  public Skeleton(Shape shape, int count) {
    getContent()
        .addClassNames("cv-skeleton", "cv-skeleton-" + shape.name().toLowerCase(Locale.ROOT));
    getContent().getElement().setAttribute("role", "status");
    var words = new Span(getTranslation("ui.loading"));
    words.addClassName("cv-hidden");
    getContent().add(words);
    for (int i = 0; i < count; i++) {
      var bone = new Div();
      bone.addClassName("cv-bone");
      getContent().add(bone);
    }
  }
}
