package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.Cutting;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.Variant;
import eu.controvoce.base.ui.Times;
import eu.controvoce.channel.Capacity;
import eu.controvoce.channel.ChannelType;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One channel's look of a text: close enough to judge length, order and picture. */
final class ChannelPreview {

  private final Content content;
  private final List<Fact> facts;
  private final ChannelType type;
  private final String language;
  private final String city;
  private final String address;
  private final Times times;
  private final String text;

  ChannelPreview(
      Content content,
      List<Fact> facts,
      ChannelType type,
      String language,
      String city,
      String address,
      Times times) {
    this.content = content;
    this.facts = facts;
    this.type = type;
    this.language = language;
    this.city = city;
    this.address = address;
    this.times = times;
    text =
        content
            .variant(type, language)
            .map(Variant::text)
            .orElseGet(() ->
                language.equals(content.language()) ? Cutting.propose(content, type, address) : "");
  }

  /** The cut, or what fits of the text; empty when nobody wrote it in that language. */
  String text() {
    return text;
  }

  /** What is copied for a network without a connection. */
  String ready() {
    return Cutting.ready(text, type, address);
  }

  Component draw(Locale locale) {
    return switch (type) {
      case EMAIL -> email(locale);
      case FEED -> titled(plain(text));
      case PUBLIC_PAGE, WEBHOOK, OFFLINE -> titled(picture(), plain(text));
      case TELEGRAM, WHATSAPP -> chat();
      case ACTIVITYPUB, MASTODON, BLUESKY, FACEBOOK, X -> post(plain(text), picture(), link());
      case INSTAGRAM -> post(picture(), plain(text));
      case POSTER -> poster(locale);
      case POCKET_CARD -> card();
    };
  }

  private Div email(Locale locale) {
    var call = content.callToAction();
    var whole = text + (call == null ? "" : "\n\n" + call) + sources(locale);
    var subject = new Paragraph(Labels.say("preview.subject", content.headline()));
    subject.addClassName("cv-finding-what");
    return new Div(subject, picture(), plain(whole));
  }

  private Div titled(Component... below) {
    var headline = new Paragraph(content.headline());
    headline.addClassName("cv-finding-what");
    var all = new Div(headline);
    all.add(below);
    all.add(Labels.help(Labels.say("preview.length", text.length())));
    return all;
  }

  private Div post(Component... parts) {
    var mark = new Span(city.isEmpty() ? "" : city.substring(0, 1));
    mark.addClassName("cv-post-mark");
    mark.getElement().setAttribute("aria-hidden", "true");
    var name = new Span(Labels.say("preview.city", city));
    name.addClassName("cv-finding-what");
    var head = new Div(mark, name);
    head.addClassName("cv-post-head");
    var post = new Div(head);
    post.add(parts);
    post.addClassName("cv-post");
    return post;
  }

  /** A message in a chat: picture above, its caption below, the link's preview last. */
  private Div chat() {
    var bubble = new Div(picture(), plain(text), link());
    bubble.addClassName("cv-chat");
    return bubble;
  }

  private Div link() {
    if (!Capacity.of(type).link()) {
      return new Div();
    }
    var host = URI.create(address).getHost();
    var where = new Span(host == null ? address : host);
    where.addClassName("cv-help");
    var headline = new Span(content.headline());
    headline.addClassName("cv-finding-what");
    var card = new Div(where, headline);
    card.addClassName("cv-link-card");
    return card;
  }

  private Div poster(Locale locale) {
    var headline = new Paragraph(content.headline());
    headline.addClassName("cv-sheet-headline");
    var foot = new Div(code(), Labels.help(Labels.say("preview.poster.foot", city)));
    foot.addClassName("cv-sheet-foot");
    var words = plain(text);
    var sheet = new Div(headline, picture(), words);
    var call = content.callToAction();
    if (call != null) {
      sheet.add(new Paragraph(call));
    }
    var from =
        facts.stream()
            .map(each -> Labels.source(each, times, locale))
            .distinct()
            .collect(Collectors.joining("; "));
    if (!from.isEmpty()) {
      sheet.add(Labels.help(Labels.say("preview.poster.sources", from)));
    }
    sheet.add(foot);
    sheet.addClassNames("cv-sheet", "cv-sheet-a4");
    return sheet;
  }

  private Div card() {
    var headline = new Paragraph(content.headline());
    headline.addClassName("cv-sheet-headline");
    var words = new Div(headline, plain(text));
    var card = new Div(words, code());
    card.addClassNames("cv-sheet", "cv-sheet-card");
    return card;
  }

  /** Stands for the code that is printed: it leads to the public sheet. */
  private static Span code() {
    var code = new Span(Labels.say("preview.code"));
    code.addClassName("cv-code");
    return code;
  }

  private Component picture() {
    return content
        .pictureFor(type, language)
        .<Component>map(each -> Pic.of(each.picture(), each.altText()))
        .orElseGet(Div::new);
  }

  private String sources(Locale locale) {
    return facts.isEmpty()
        ? ""
        : "\n\n"
            + Labels.say("preview.sources")
            + "\n"
            + facts.stream()
                .map(each -> "– " + Labels.source(each, times, locale))
                .distinct()
                .collect(Collectors.joining("\n"));
  }

  private static Component plain(String words) {
    var pre = new Pre(new Span(words));
    pre.addClassName("cv-plain-text");
    return pre;
  }
}
