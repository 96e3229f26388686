package eu.controvoce.site;

import eu.controvoce.answer.Content;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.MessageId;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.CityId;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer as residents read it: the fact first, what is said marked as such, sources with dates.
 *
 * @param content the approved text
 * @param claims what it answers
 * @param facts what it stands on, in the order the message names them
 * @param topics codes of the coding frame, without repetition
 * @param publishedAt when it first went out in this city
 * @param approvedAt when this text was approved
 * @param revision the approved text's number
 * @param changes what changed since it went out, newest first
 * @param underRevision whether something it stands on no longer holds: then its text is not shown
 */
public record PublicSheet(
    MessageId id,
    CityId city,
    Content content,
    List<Claim> claims,
    List<Fact> facts,
    List<String> topics,
    Instant publishedAt,
    Instant approvedAt,
    int revision,
    List<Change> changes,
    boolean underRevision,
    boolean demo) {

  /**
   * What is said, and what the city found.
   *
   * @param verdict {@code null} while the city has not settled it
   * @param firstHeard {@code null} if nobody noted when
   */
  public record Claim(
      String text,
      String language,
      RumourKind kind,
      @Nullable Verdict verdict,
      @Nullable LocalDate firstHeard) {

    static Claim of(Rumour rumour, CityId city) {
      var handling = rumour.in(city);
      return new Claim(
          rumour.claim(),
          rumour.language(),
          rumour.kind(),
          handling
              .flatMap(each -> Optional.ofNullable(each.assessment()))
              .map(each -> each.verdict())
              .orElse(null),
          handling.flatMap(each -> Optional.ofNullable(each.firstHeard())).orElse(null));
    }
  }

  /**
   * A text that took the place of another one residents had read.
   *
   * @param revision the new text's number
   * @param at when the new text was approved
   * @param replaced when the one before it was approved
   * @param told what officers say about it; {@code null} if nothing yet
   */
  public record Change(int revision, Instant at, Instant replaced, @Nullable Correction told) {}

  public PublicSheet {
    changes = List.copyOf(changes);
    claims = List.copyOf(claims);
    facts = List.copyOf(facts);
    topics = List.copyOf(topics);
  }

  /** When somebody last read the sources of its facts; empty if none was ever noted. */
  public Optional<LocalDate> lastChecked() {
    return facts.stream()
        .map(each -> each.source().retrievedOn())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  /**
   * The page in another language, if a variant was written: its lines, the first being the
   * headline.
   */
  public Optional<List<String>> in(String language) {
    return content
        .variant(ChannelType.PUBLIC_PAGE, language)
        .map(each -> each.text().lines().filter(line -> !line.isBlank()).toList());
  }
}
