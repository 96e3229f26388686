package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.Illustration;
import eu.controvoce.answer.Remark;
import eu.controvoce.answer.ReviewFields;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Draft;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Times;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text part by part as it is read, with a place for a comment beside each part. What is typed is
 * kept on the device until it was sent.
 */
final class ReviewSheet extends Composite<Div> {

  private static final String WHOLE = "whole";

  private final CounterMessage message;
  private final Times times;
  private final boolean commenting;
  private final Draft draft;
  private final Map<String, Place> places = new LinkedHashMap<>();

  /** Where one part is commented on. */
  private record Place(Button open, TextArea comment, Button drop) {

    void show(boolean shown) {
      comment.setVisible(shown);
      drop.setVisible(shown);
      open.setVisible(!shown);
    }
  }

  /**
   * @param commenting whether the person may comment
   */
  ReviewSheet(
      CounterMessage message, List<Fact> facts, Times times, String memberKey, boolean commenting) {
    this.message = message;
    this.times = times;
    this.commenting = commenting;
    draft = new Draft(memberKey, "review-" + message.id().value());
    getContent().addClassName("cv-review");
    var content = message.content();
    words("headline", content.headline(), content);
    words("openingFact", content.openingFact(), content);
    words("warning", content.warning(), content);
    words("fallacy", content.fallacy(), content);
    words("closingFact", content.closingFact(), content);
    words("callToAction", content.callToAction(), content);
    picture(content.picture());
    facts(facts);
    variants(content);
    part(null, new Div());
    if (commenting) {
      draft.onRestored(this::reveal);
      getContent().add(draft);
    }
  }

  /** What was written beside the parts, in the order they are read. */
  List<Remark> remarks() {
    var found = new ArrayList<Remark>();
    places.forEach((field, place) -> {
      if (!place.comment().getValue().isBlank()) {
        found.add(new Remark(field.equals(WHOLE) ? null : field, place.comment().getValue()));
      }
    });
    return found;
  }

  /** Opens the comment on the whole text, for who wrote none. */
  void begin() {
    var whole = places.get(WHOLE);
    if (whole != null) {
      whole.show(true);
      whole.comment().scrollIntoView();
      whole.comment().focus();
    }
  }

  /** What was written has reached its readers. */
  void sent() {
    draft.clear();
  }

  private void reveal() {
    places
        .values()
        .forEach(each -> {
          if (!each.comment().isEmpty()) {
            each.show(true);
          }
        });
  }

  private void words(String field, @Nullable String text, Content content) {
    if (text != null) {
      var words = new Paragraph(text);
      words.addClassNames("cv-review-text", "cv-review-" + field);
      words.getElement().setAttribute("lang", content.language());
      part(field, words);
    }
  }

  /** With the words of those who do not see it. */
  private void picture(@Nullable Illustration illustration) {
    if (illustration != null) {
      var words = Objects.requireNonNullElse(illustration.altText(), "");
      part(
          "picture",
          new Div(
              Pic.of(illustration.picture(), words),
              Labels.help(getTranslation("picture.alt") + ": " + words)));
    }
  }

  private void facts(List<Fact> facts) {
    var cards = new Div();
    cards.addClassName("cv-stack");
    facts.forEach(
        each -> cards.add(Labels.card(each, times, getLocale(), Labels.badge(each.status()))));
    if (facts.isEmpty()) {
      cards.add(Labels.help(getTranslation("approvals.facts.none")));
    }
    part("facts", cards);
  }

  private void variants(Content content) {
    if (content.variants().isEmpty()) {
      return;
    }
    var all = new Div();
    all.addClassName("cv-stack");
    for (var each : content.variants()) {
      var kind = Labels.of("answer.channel", each.channelType()) + " (" + each.language() + ")";
      var text = new Paragraph(each.text());
      text.addClassName("cv-plain-text");
      text.getElement().setAttribute("lang", each.language());
      all.add(new Div(Labels.help(kind), text));
    }
    part("variants", all);
  }

  private void part(@Nullable String field, Component shown) {
    var key = field == null ? WHOLE : field;
    var name = getTranslation(field == null ? "composer.whole" : ReviewFields.key(field));
    var head = new Div(new H3(name));
    head.addClassName("cv-review-head");
    var part = new Div(head, shown);
    part.addClassName("cv-review-part");
    part.add(FieldNotes.earlier(message, field, times), new FieldNotes(message, field, times));
    if (commenting) {
      var place = place(key, name);
      head.add(place.open());
      part.add(place.comment(), place.drop());
    }
    getContent().add(part);
  }

  private Place place(String key, String name) {
    var comment = Fields.area(getTranslation("approvals.comment.label", name), "", 2);
    comment.setMaxLength(Texts.MEDIUM);
    draft.keep(key, comment);
    var open = Buttons.quiet(getTranslation("approvals.comment"), () -> {});
    open.setIcon(Icon.EDIT.create());
    open.setAriaLabel(getTranslation("approvals.comment.on", name));
    var drop = Buttons.quiet(getTranslation("approvals.comment.drop"), () -> {});
    var place = new Place(open, comment, drop);
    open.addClickListener(_ -> {
      place.show(true);
      comment.focus();
    });
    drop.addClickListener(_ -> {
      comment.clear();
      place.show(false);
      open.focus();
    });
    place.show(false);
    places.put(key, place);
    return place;
  }
}
