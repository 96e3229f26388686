package eu.controvoce.print.paper;

import eu.controvoce.answer.Content;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.Variant;
import eu.controvoce.answer.Vocabulary;
import eu.controvoce.rumour.Assessment;
import eu.controvoce.rumour.Rumour;
import java.net.URI;
import java.text.BreakIterator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody at a desk or a stall wants to have read before people ask. All of it comes from the
 * record; what the record does not say is left out.
 *
 * @param code of the message
 * @param heard the rumours it answers
 * @param questions that are asked in the answer's texts
 * @param avoid words people say of this that we do not repeat, with what to say instead
 * @param blaming words that blame whoever believes it
 * @param contact whom to ask, a line each
 * @param address where to read more; {@code null} for a draft
 * @param approvedAt {@code null} for a draft
 */
public record DialogueGuide(
    String city,
    String code,
    Content content,
    List<Heard> heard,
    List<String> questions,
    List<Fact> facts,
    List<Vocabulary.Entry> avoid,
    List<String> blaming,
    List<String> contact,
    @Nullable URI address,
    @Nullable Instant approvedAt,
    boolean demo) {

  private static final int MOST = 8;

  /**
   * A rumour, and what the city makes of it.
   *
   * @param assessment {@code null} while nobody gave a verdict
   */
  public record Heard(Rumour rumour, @Nullable Assessment assessment) {

    /** Whether anything is known of what is behind it. */
    public boolean isExplained() {
      return rumour.worryBehind() != null
          || rumour.grainOfTruth() != null
          || rumour.narrative() != null
          || !rumour.feedingArguments().isEmpty();
    }
  }

  public DialogueGuide {
    heard = List.copyOf(heard);
    questions = List.copyOf(questions);
    facts = List.copyOf(facts);
    avoid = List.copyOf(avoid);
    blaming = List.copyOf(blaming);
    contact = List.copyOf(contact);
  }

  /** The guide to a text. */
  public static DialogueGuide of(
      String city,
      String code,
      Content content,
      List<Heard> heard,
      List<Fact> facts,
      Vocabulary vocabulary,
      List<String> contact,
      @Nullable URI address,
      @Nullable Instant approvedAt,
      boolean demo) {
    return new DialogueGuide(
        city,
        code,
        content,
        heard,
        questions(content),
        facts,
        said(vocabulary, heard),
        vocabulary.blaming().stream().limit(MOST).toList(),
        contact,
        address,
        approvedAt,
        demo);
  }

  /** The answer in one sentence. */
  public String sentence() {
    return sentences(content.openingFact(), content.language()).getFirst();
  }

  /** Whether it has not been approved. */
  public boolean isDraft() {
    return approvedAt == null;
  }

  /** Whether there is anything not to say. */
  public boolean warns() {
    return !avoid.isEmpty() || !blaming.isEmpty();
  }

  /** Whether anything stands behind one of the rumours. */
  public boolean isExplained() {
    return heard.stream().anyMatch(Heard::isExplained);
  }

  /** Whether there is anything to ask. */
  public boolean asks() {
    return !questions.isEmpty()
        || heard.stream()
            .map(Heard::rumour)
            .anyMatch(each -> each.worryBehind() != null || !each.feedingArguments().isEmpty());
  }

  /** Whether there is anywhere to send people. */
  public boolean helps() {
    return !contact.isEmpty() || content.callToAction() != null || address != null;
  }

  /** The QR code of the address, as a picture. */
  public @Nullable String qr() {
    return address == null ? null : QrCode.of(address);
  }

  /** The address as people read it, without the scheme. */
  public String shownAddress() {
    return address == null ? "" : address.toString().replaceFirst("^https?://", "");
  }

  private static List<String> questions(Content content) {
    var found = new LinkedHashSet<String>();
    var texts =
        Stream.concat(
            Stream.of(
                    content.openingFact(),
                    content.warning(),
                    content.fallacy(),
                    content.closingFact(),
                    content.callToAction())
                .filter(Objects::nonNull),
            content.variants().stream()
                .filter(each -> each.language().equals(content.language()))
                .map(Variant::text));
    texts
        .flatMap(each -> sentences(each, content.language()).stream())
        .filter(each -> each.endsWith("?"))
        .forEach(found::add);
    return found.stream().limit(MOST).toList();
  }

  private static List<String> sentences(String text, String language) {
    var found = new ArrayList<String>();
    var ends = BreakIterator.getSentenceInstance(Locale.of(language));
    for (var line : text.lines().toList()) {
      ends.setText(line);
      int start = ends.first();
      for (int end = ends.next(); end != BreakIterator.DONE; start = end, end = ends.next()) {
        if (!line.substring(start, end).isBlank()) {
          found.add(line.substring(start, end).strip());
        }
      }
    }
    return found;
  }

  /** The agreed words that stand in what people say of it. */
  private static List<Vocabulary.Entry> said(Vocabulary vocabulary, List<Heard> heard) {
    var said = new StringBuilder();
    for (var each : heard) {
      var rumour = each.rumour();
      said.append(rumour.claim()).append('\n');
      rumour.wordings().forEach(way -> said.append(way.text()).append('\n'));
      rumour.feedingArguments().forEach(way -> said.append(way).append('\n'));
    }
    return vocabulary.entries().stream()
        .filter(each -> each.forms().stream().anyMatch(form -> stands(form, said)))
        .limit(MOST)
        .toList();
  }

  private static boolean stands(String form, CharSequence text) {
    return Pattern.compile(
            "(?<![\\p{L}\\d])" + Pattern.quote(form) + "(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .find();
  }
}
