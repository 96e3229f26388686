package eu.controvoce.rumour;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rumour with some parts changed: records have no "with" yet. Used once, then thrown away. */
final class RumourCopy {

  private final Rumour from;
  private String title;
  private String claim;
  private RumourKind kind;
  private List<Wording> wordings;
  private @Nullable String narrative;
  private List<String> topics;
  private List<String> targetGroups;
  private @Nullable String grainOfTruth;
  private List<String> feedingArguments;
  private @Nullable String worryBehind;
  private Sharing sharing;
  private List<Handling> handlings;
  private @Nullable RumourId mergedInto;

  RumourCopy(Rumour from) {
    this.from = from;
    title = from.title();
    claim = from.claim();
    kind = from.kind();
    wordings = from.wordings();
    narrative = from.narrative();
    topics = from.topics();
    targetGroups = from.targetGroups();
    grainOfTruth = from.grainOfTruth();
    feedingArguments = from.feedingArguments();
    worryBehind = from.worryBehind();
    sharing = from.sharing();
    handlings = from.handlings();
    mergedInto = from.mergedInto();
  }

  RumourCopy said(String title, String claim) {
    this.title = title;
    this.claim = claim;
    return this;
  }

  RumourCopy wordings(List<Wording> wordings) {
    this.wordings = wordings;
    return this;
  }

  RumourCopy coded(RumourKind kind, List<String> topics, List<String> targetGroups) {
    this.kind = kind;
    this.topics = topics;
    this.targetGroups = targetGroups;
    return this;
  }

  RumourCopy explained(
      @Nullable String narrative,
      @Nullable String grainOfTruth,
      List<String> feedingArguments,
      @Nullable String worryBehind) {
    this.narrative = narrative;
    this.grainOfTruth = grainOfTruth;
    this.feedingArguments = feedingArguments;
    this.worryBehind = worryBehind;
    return this;
  }

  RumourCopy sharing(Sharing sharing) {
    this.sharing = sharing;
    return this;
  }

  RumourCopy handlings(List<Handling> handlings) {
    this.handlings = handlings;
    return this;
  }

  RumourCopy mergedInto(@Nullable RumourId mergedInto) {
    this.mergedInto = mergedInto;
    return this;
  }

  Rumour done() {
    return new Rumour(
        from.id(),
        from.version(),
        from.code(),
        title,
        claim,
        from.language(),
        kind,
        wordings,
        narrative,
        topics,
        targetGroups,
        grainOfTruth,
        feedingArguments,
        worryBehind,
        from.home(),
        sharing,
        handlings,
        mergedInto,
        from.demo());
  }
}
