package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.Fact;
import eu.controvoce.base.ui.Answer;
import eu.controvoce.base.ui.FilterChips;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Speech;
import eu.controvoce.base.ui.Times;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.rumour.Rumour;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text as people will get it: on the public page, by e-mail, in the feed. */
final class Preview extends Composite<Div> {

  private record Shown(Content content, List<Rumour> rumours, List<Fact> facts) {}

  private final Times times;
  private final FilterChips chips;
  private final Div body = new Div();
  private @Nullable Shown shown;

  Preview(Times times) {
    this.times = times;
    chips =
        new FilterChips(getTranslation("preview.as"), _ -> render())
            .add("page", getTranslation("answer.channel.PUBLIC_PAGE"))
            .add("email", getTranslation("answer.channel.EMAIL"))
            .add("feed", getTranslation("answer.channel.FEED"));
    chips.show("page");
    body.addClassName("cv-preview");
    getContent().add(new Section(getTranslation("preview.heading"), chips, body));
    clear();
  }

  void clear() {
    shown = null;
    body.removeAll();
    body.add(Labels.help(getTranslation("preview.waiting")));
  }

  void show(Content content, List<Rumour> rumours, List<Fact> facts) {
    shown = new Shown(content, List.copyOf(rumours), List.copyOf(facts));
    render();
  }

  private void render() {
    if (shown == null) {
      return;
    }
    var key = chips.current() == null ? "page" : chips.current();
    body.removeAll();
    body.getElement().setAttribute("lang", shown.content().language());
    body.add(
        switch (key) {
          case "email" -> email(shown);
          case "feed" -> feed(shown);
          default -> page(shown.content(), shown.rumours(), shown.facts(), times, getLocale());
        });
  }

  /** The public sheet: fact first and biggest, the rumour smaller and marked as such. */
  static Component page(
      Content content, List<Rumour> rumours, List<Fact> facts, Times times, Locale locale) {
    var sheet = new Div();
    sheet.addClassName("cv-stack");
    sheet.add(new Answer(content.headline(), content.textFor(ChannelType.PUBLIC_PAGE)));
    var call = content.callToAction();
    if (call != null) {
      sheet.add(new Paragraph(call));
    }
    if (!rumours.isEmpty()) {
      sheet.add(subhead("preview.said"));
      rumours.forEach(
          each -> sheet.add(new Speech(each.claim(), Locale.of(each.language())).small()));
    }
    if (!facts.isEmpty()) {
      sheet.add(subhead("preview.sources"));
      facts.forEach(each -> sheet.add(Labels.card(each, times, locale)));
    }
    return sheet;
  }

  private static Component subhead(String key) {
    var words = new Paragraph(Labels.say(key));
    words.addClassName("cv-subhead");
    return words;
  }

  private Component email(Shown what) {
    var content = what.content();
    var subject = new Paragraph(getTranslation("preview.subject", content.headline()));
    subject.addClassName("cv-finding-what");
    var text =
        content.textFor(ChannelType.EMAIL)
            + (content.callToAction() == null ? "" : "\n\n" + content.callToAction())
            + sources(what.facts());
    return new Div(subject, plain(text));
  }

  private Component feed(Shown what) {
    var headline = new Paragraph(what.content().headline());
    headline.addClassName("cv-finding-what");
    var text = what.content().textFor(ChannelType.FEED);
    return new Div(
        headline, plain(text), Labels.help(getTranslation("preview.length", text.length())));
  }

  private String sources(List<Fact> facts) {
    return facts.isEmpty()
        ? ""
        : "\n\n"
            + getTranslation("preview.sources")
            + "\n"
            + facts.stream()
                .map(each -> "– " + Labels.source(each, times, getLocale()))
                .distinct()
                .collect(Collectors.joining("\n"));
  }

  private static Component plain(String text) {
    var pre = new Pre(new Span(text));
    pre.addClassName("cv-plain-text");
    return pre;
  }
}
