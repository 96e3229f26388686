package eu.controvoce.rumour;

import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Texts;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import eu.controvoce.language.Analysis;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One occurrence: heard or seen on a date, at a place, through a channel, in exact words.
 * Immutable; every step returns a new one. There is no field for who said it.
 *
 * @param code shown to people, for example {@code SE-S-0042}
 * @param exactWords as heard, after masking of personal data
 * @param language ISO 639-1, confirmed by a person or sure; {@code null} if unknown
 * @param paraphrase whether the words are the reporter's, not the speaker's
 * @param enteredBy {@code null} if it came through the public form
 * @param findings what the analysis found in {@code exactWords}
 * @param topics confirmed by a person; empty until then, or when none fits
 * @param topicsConfirmed whether a person has looked at the topics
 * @param rumour the rumour it belongs to; present exactly when linked or promoted
 * @param discardReason why it was set aside; present exactly when discarded
 * @param demo whether it is made up
 */
@Document("sightings")
@TypeAlias("sighting")
public record Sighting(
    @Id SightingId id,
    @Version @Nullable Long version,
    String code,
    CityId city,
    String exactWords,
    @Nullable String language,
    boolean paraphrase,
    Heard heard,
    Instant enteredOn,
    @Nullable MemberId enteredBy,
    Analysis findings,
    List<String> topics,
    boolean topicsConfirmed,
    SightingStatus status,
    @Nullable RumourId rumour,
    @Nullable String discardReason,
    boolean demo) {

  public Sighting {
    topics = List.copyOf(topics);
  }

  /**
   * It is one more occurrence of a known rumour.
   *
   * @throws RuleBroken unless it is new
   */
  public Sighting link(RumourId to) {
    return toRumour(SightingStatus.LINKED, to);
  }

  /**
   * A rumour was opened from it.
   *
   * @throws RuleBroken unless it is new
   */
  public Sighting promote(RumourId opened) {
    return toRumour(SightingStatus.PROMOTED, opened);
  }

  /**
   * Takes it back from the rumour it was linked to.
   *
   * @throws RuleBroken unless it is linked
   */
  public Sighting unlink() {
    if (status != SightingStatus.LINKED) {
      throw new RuleBroken("sighting.rule.not-linked", code);
    }
    return in(SightingStatus.NEW, null, null);
  }

  /**
   * Sets it aside.
   *
   * @param reason why; required
   * @throws RuleBroken unless it is new
   */
  public Sighting discard(String reason) {
    mustBeNew();
    return in(SightingStatus.DISCARDED, null, Texts.required("reason", reason, Texts.SHORT));
  }

  /** The topics as a person sees them: confirmed, none included. */
  public Sighting confirmTopics(List<String> confirmed) {
    return new Sighting(
        id,
        version,
        code,
        city,
        exactWords,
        language,
        paraphrase,
        heard,
        enteredOn,
        enteredBy,
        findings,
        confirmed,
        true,
        status,
        rumour,
        discardReason,
        demo);
  }

  /** The same sighting, looked at again by another model or a person who set the language. */
  public Sighting reanalysed(Analysis fresh, @Nullable String confirmedLanguage) {
    return new Sighting(
        id,
        version,
        code,
        city,
        exactWords,
        confirmedLanguage,
        paraphrase,
        heard,
        enteredOn,
        enteredBy,
        fresh,
        topics,
        topicsConfirmed,
        status,
        rumour,
        discardReason,
        demo);
  }

  /** The confirmed topics, or the suggested ones while nobody has looked. */
  public List<String> effectiveTopics() {
    return topicsConfirmed ? topics : findings.topics().stream().map(each -> each.code()).toList();
  }

  /**
   * Goes along when its rumour becomes part of another.
   *
   * @throws RuleBroken unless it belongs to a rumour
   */
  Sighting moveTo(RumourId other) {
    if (rumour == null) {
      throw new RuleBroken("sighting.rule.not-linked", code);
    }
    return in(status, other, null);
  }

  /** New again, since the rumour that was to be opened from it never was. */
  Sighting release() {
    return in(SightingStatus.NEW, null, null);
  }

  private Sighting toRumour(SightingStatus next, RumourId to) {
    mustBeNew();
    return in(next, to, null);
  }

  private void mustBeNew() {
    if (status != SightingStatus.NEW) {
      throw new RuleBroken("sighting.rule.not-new", code);
    }
  }

  private Sighting in(SightingStatus next, @Nullable RumourId to, @Nullable String reason) {
    return new Sighting(
        id,
        version,
        code,
        city,
        exactWords,
        language,
        paraphrase,
        heard,
        enteredOn,
        enteredBy,
        findings,
        topics,
        topicsConfirmed,
        next,
        to,
        reason,
        demo);
  }
}
