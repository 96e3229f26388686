package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.RumourLinks;
import eu.controvoce.rumour.Similar;
import java.util.List;
import java.util.function.Consumer;

/** Rumours already known that look the same, each with why and one tap to link. */
final class SimilarList extends Composite<Div> {

  private final CodingFrame frame;
  private final String action;
  private final Consumer<Similar> link;

  SimilarList(CodingFrame frame, String action, Consumer<Similar> link) {
    this.frame = frame;
    this.action = action;
    this.link = link;
    getContent().addClassName("cv-similar");
    getContent().getElement().setAttribute("aria-live", "polite");
  }

  void show(List<Similar> similar) {
    getContent().removeAll();
    if (similar.isEmpty()) {
      return;
    }
    var head = new H2(getTranslation("listen.similar"));
    head.addClassName("cv-small-heading");
    getContent().add(head);
    similar.forEach(each -> getContent().add(card(each)));
  }

  private Div card(Similar similar) {
    var title = new Anchor(RumourLinks.rumour(similar.rumour()), similar.title());
    title.addClassName("cv-similar-title");
    title.setTarget("_blank");
    var why = new Span(Labels.why(similar.reasons(), frame, getLocale()));
    why.addClassName("cv-help");
    var facts = new Div();
    facts.addClassName("cv-row-parts");
    facts.add(new Span(getTranslation("listen.similar.score", Math.round(similar.score() * 100))));
    var status = similar.status();
    facts.add(
        status == null
            ? new Span(getTranslation("listen.similar.elsewhere"))
            : Labels.badge(status));
    var button = Buttons.secondary(action, () -> link.accept(similar));
    button.setIcon(Icon.LINK.create());
    button.setAriaLabel(action + ": " + similar.title());
    var words = new Div(title, why, facts);
    words.addClassName("cv-similar-words");
    var card = new Div(words, button);
    card.addClassName("cv-similar-card");
    return card;
  }
}
