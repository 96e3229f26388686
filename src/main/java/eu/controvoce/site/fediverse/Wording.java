package eu.controvoce.site.fediverse;

import eu.controvoce.answer.Content;
import eu.controvoce.answer.Variant;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.site.PublicSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What a note says, as the few elements of HTML that every server lets through: paragraphs, one
 * link, hashtags. Whatever people wrote is escaped.
 */
@Component
class Wording {

  private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final CodingFrame frame;
  private final Translations translations;

  Wording(CodingFrame frame, Translations translations) {
    this.frame = frame;
    this.translations = translations;
  }

  /**
   * A topic as hashtag.
   *
   * @param name without the sign
   */
  record Tag(String name, String address) {}

  /** The topics of an answer; none where a name has no letters to make one of. */
  List<Tag> tags(PublicSheet sheet, String home) {
    var locale = Locale.of(sheet.content().language());
    return sheet.topics().stream()
        .flatMap(each -> frame.topic(each).stream())
        .map(each -> new Tag(joined(each.label(locale)), home + "/temi/" + each.code()))
        .filter(each -> !each.name().isEmpty())
        .toList();
  }

  /** The text in each language it was written in, its own first. */
  Map<String, String> content(PublicSheet sheet, String address, List<Tag> tags) {
    var content = sheet.content();
    var all = new LinkedHashMap<String, String>();
    all.put(
        content.language(),
        html(
            content.headline(),
            content.textFor(ChannelType.ACTIVITYPUB),
            content.callToAction(),
            address,
            tags));
    for (var each : content.variants()) {
      if (!all.containsKey(each.language())) {
        other(content, each.language())
            .ifPresent(text -> all.put(each.language(), html(null, text, null, address, tags)));
      }
    }
    return all;
  }

  /** What stands in its place while it is under revision. */
  Map<String, String> underRevision(String language, String address) {
    var words = translations.getTranslation("site.fediverse.under-revision", Locale.of(language));
    return Map.of(language, html(null, words, null, address, List.of()));
  }

  private static Optional<String> other(Content content, String language) {
    return content
        .variant(ChannelType.ACTIVITYPUB, language)
        .or(() -> content.variant(ChannelType.PUBLIC_PAGE, language))
        .map(Variant::text);
  }

  private static String html(
      @Nullable String headline,
      String text,
      @Nullable String callToAction,
      String address,
      List<Tag> tags) {
    var html = new StringBuilder();
    if (headline != null) {
      html.append("<p><strong>").append(escaped(headline)).append("</strong></p>");
    }
    paragraphs(html, text);
    if (callToAction != null) {
      paragraphs(html, callToAction);
    }
    html.append(
        "<p><a href=\"%1$s\" rel=\"nofollow noopener\">%1$s</a></p>".formatted(escaped(address)));
    if (!tags.isEmpty()) {
      html.append(
          tags.stream()
              .map(each ->
                  "<a href=\"%s\" class=\"mention hashtag\" rel=\"tag\">#<span>%s</span></a>"
                      .formatted(escaped(each.address()), escaped(each.name())))
              .collect(Collectors.joining(" ", "<p>", "</p>")));
    }
    return html.toString();
  }

  private static void paragraphs(StringBuilder html, String text) {
    for (var each : EMPTY_LINE.split(text.strip(), -1)) {
      if (!each.isBlank()) {
        html.append("<p>").append(escaped(each.strip()).replaceAll("\\R", "<br>")).append("</p>");
      }
    }
  }

  /** Words joined with capitals, as screen readers read hashtags best. */
  private static String joined(String label) {
    var all = new StringBuilder();
    for (var word : BETWEEN_WORDS.split(label, -1)) {
      if (!word.isEmpty()) {
        var first = word.offsetByCodePoints(0, 1);
        all.append(word.substring(0, first).toUpperCase(Locale.ROOT)).append(word.substring(first));
      }
    }
    return all.toString();
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
