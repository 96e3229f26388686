package eu.controvoce.rumour;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in to log a sighting; start from {@link #heard} and add what is known.
 *
 * @param language ISO 639-1 code that a person chose; {@code null} to let it be found
 * @param topics codes a person confirmed, possibly none; {@code null} if nobody looked at them
 * @param maskPersonalData whether personal data in the texts is replaced by placeholders
 * @param personalDataReviewed whether a person looked at the findings and keeps the text as it is
 */
public record NewSighting(
    String exactWords,
    @Nullable String language,
    boolean paraphrase,
    LocalDate heardOn,
    DatePrecision precision,
    @Nullable String area,
    PlaceType placeType,
    SpreadChannel spreadChannel,
    ReportedVia reportedVia,
    @Nullable Integer reachEstimate,
    @Nullable ListenersReaction listenersReaction,
    @Nullable String worryBehind,
    Reporter reporter,
    @Nullable List<String> topics,
    boolean maskPersonalData,
    boolean personalDataReviewed) {

  public NewSighting {
    topics = topics == null ? null : List.copyOf(topics);
  }

  /** The least that must be known; everything else has its usual value. */
  public static NewSighting heard(String exactWords, LocalDate on, PlaceType placeType) {
    return new NewSighting(
        exactWords,
        null,
        false,
        on,
        DatePrecision.DAY,
        null,
        placeType,
        SpreadChannel.usualAt(placeType),
        ReportedVia.COUNTER,
        null,
        null,
        null,
        Reporter.OPERATOR,
        null,
        false,
        false);
  }

  /** The same, with personal data to be masked. */
  public NewSighting masking() {
    return privacy(true, false);
  }

  /** The same, with personal data that a person has looked at and keeps. */
  public NewSighting reviewed() {
    return privacy(false, true);
  }

  /** The same, heard in that neighbourhood. */
  public NewSighting in(@Nullable String neighbourhood) {
    return new NewSighting(
        exactWords,
        language,
        paraphrase,
        heardOn,
        precision,
        neighbourhood,
        placeType,
        spreadChannel,
        reportedVia,
        reachEstimate,
        listenersReaction,
        worryBehind,
        reporter,
        topics,
        maskPersonalData,
        personalDataReviewed);
  }

  private NewSighting privacy(boolean mask, boolean reviewed) {
    return new NewSighting(
        exactWords,
        language,
        paraphrase,
        heardOn,
        precision,
        area,
        placeType,
        spreadChannel,
        reportedVia,
        reachEstimate,
        listenersReaction,
        worryBehind,
        reporter,
        topics,
        mask,
        reviewed);
  }
}
