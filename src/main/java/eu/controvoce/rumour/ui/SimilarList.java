package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.rumour.ReasonWords;
import eu.controvoce.rumour.RumourLinks;
import eu.controvoce.rumour.Similar;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rumours already known that look the same, each with why and one tap to link. The unlikely ones
 * wait behind a disclosure, so that they do not distract from the likely.
 */
final class SimilarList extends Composite<Div> {

  /** Reasons beyond the third tell nobody more. */
  private static final int MOST_REASONS = 3;

  /** So many are seen at a glance. */
  private static final int MOST_SEEN = 3;

  /** Of what is less likely than this, only one in twenty or fewer is right. */
  private static final double LIKELY = 0.05;

  private final ReasonWords reasons;
  private final String action;
  private final Consumer<Similar> link;
  private @Nullable Consumer<Similar> reject;

  SimilarList(ReasonWords reasons, String action, Consumer<Similar> link) {
    this.reasons = reasons;
    this.action = action;
    this.link = link;
    getContent().addClassName("cv-similar");
    getContent().getElement().setAttribute("aria-live", "polite");
  }

  /** Offers to say that a rumour is another one. */
  SimilarList rejecting(Consumer<Similar> what) {
    reject = what;
    return this;
  }

  void show(List<Similar> similar) {
    getContent().removeAll();
    if (similar.isEmpty()) {
      return;
    }
    var seen = similar.stream().filter(each -> each.score() >= LIKELY).limit(MOST_SEEN).toList();
    if (!seen.isEmpty()) {
      var head = new H2(getTranslation("listen.similar"));
      head.addClassName("cv-small-heading");
      getContent().add(head);
      seen.forEach(each -> getContent().add(card(each)));
    }
    var others = similar.subList(seen.size(), similar.size());
    if (!others.isEmpty()) {
      getContent().add(disclosure(others, !seen.isEmpty()));
    }
  }

  private Details disclosure(List<Similar> others, boolean afterLikelyOnes) {
    var cards = new Div();
    cards.addClassName("cv-similar");
    others.forEach(each -> cards.add(card(each)));
    var key = afterLikelyOnes ? "listen.similar.less" : "listen.similar.only-less";
    var less = new Details(getTranslation(key, others.size()), cards);
    less.addClassName("cv-details");
    return less;
  }

  private Div card(Similar similar) {
    var title = new Anchor(RumourLinks.rumour(similar.rumour()), similar.title());
    title.addClassName("cv-similar-title");
    title.setTarget("_blank");
    var why =
        new Span(
            reasons.of(similar.reasons(), getLocale()).stream()
                .limit(MOST_REASONS)
                .collect(Collectors.joining(" · ")));
    why.addClassName("cv-help");
    var facts = new Div(score(similar), where(similar));
    facts.addClassName("cv-similar-facts");
    var words = new Div(title, why, facts);
    words.addClassName("cv-similar-words");
    var card = new Div(words, actions(similar));
    card.addClassName("cv-similar-card");
    return card;
  }

  private Span score(Similar similar) {
    return new Span(getTranslation("listen.similar.score", Math.round(similar.score() * 100)));
  }

  private Component where(Similar similar) {
    var status = similar.status();
    return status == null
        ? new Span(getTranslation("listen.similar.elsewhere"))
        : Labels.badge(status);
  }

  private Div actions(Similar similar) {
    var button = Buttons.secondary(action, () -> link.accept(similar));
    button.setIcon(Icon.LINK.create());
    button.setAriaLabel(action + ": " + similar.title());
    var actions = new Div(button);
    actions.addClassName("cv-actions");
    var refusing = reject;
    if (refusing != null) {
      var name = getTranslation("listen.reject");
      var other = Buttons.quiet(name, () -> refusing.accept(similar));
      other.setAriaLabel(name + ": " + similar.title());
      actions.add(other);
    }
    return actions;
  }
}
