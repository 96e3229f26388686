package eu.controvoce.rumour;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in to open a rumour.
 *
 * @param title neutral; names nobody
 * @param claim what is said, as a sentence
 * @param language ISO 639-1 of title and claim
 * @param kind {@code null} to take what the analysis suggests, a claim if it suggests nothing
 * @param topics codes of the coding frame; may be empty until triage
 * @param sharing {@code null} for what the city agreed to
 * @param maskPersonalData whether personal data in title and claim is replaced by placeholders
 * @param personalDataReviewed whether a person looked at the findings and keeps the text as it is
 */
public record NewRumour(
    String title,
    String claim,
    String language,
    @Nullable RumourKind kind,
    List<String> topics,
    List<String> targetGroups,
    @Nullable Sharing sharing,
    boolean maskPersonalData,
    boolean personalDataReviewed) {

  public NewRumour {
    topics = List.copyOf(topics);
    targetGroups = List.copyOf(targetGroups);
  }

  /** The least that must be known; sharing as the city agreed. */
  public static NewRumour of(String title, String claim, String language, RumourKind kind) {
    return new NewRumour(title, claim, language, kind, List.of(), List.of(), null, false, false);
  }

  /** The same, coded with topics and the people it is about. */
  public NewRumour about(List<String> topics, List<String> targetGroups) {
    return new NewRumour(
        title,
        claim,
        language,
        kind,
        topics,
        targetGroups,
        sharing,
        maskPersonalData,
        personalDataReviewed);
  }

  /** The same, known to these. */
  public NewRumour sharedWith(Sharing with) {
    return new NewRumour(
        title,
        claim,
        language,
        kind,
        topics,
        targetGroups,
        with,
        maskPersonalData,
        personalDataReviewed);
  }

  /** The same, with personal data to be masked. */
  public NewRumour masking() {
    return new NewRumour(
        title, claim, language, kind, topics, targetGroups, sharing, true, personalDataReviewed);
  }
}
