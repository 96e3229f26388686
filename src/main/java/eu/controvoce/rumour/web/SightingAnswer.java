package eu.controvoce.rumour.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.controvoce.rumour.DatePrecision;
import eu.controvoce.rumour.ListenersReaction;
import eu.controvoce.rumour.PlaceType;
import eu.controvoce.rumour.ReportedVia;
import eu.controvoce.rumour.Reporter;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.SightingStatus;
import eu.controvoce.rumour.SpreadChannel;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sighting as answered.
 *
 * @param topics confirmed ones, or suggested ones while nobody looked
 * @param masked only when just logged: whether personal data was replaced
 * @param similar only when just logged: rumours it may belong to
 */
@Schema(name = "Sighting")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SightingAnswer(
    String id,
    String code,
    String city,
    SightingStatus status,
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
    Instant enteredOn,
    List<Topic> topics,
    boolean topicsConfirmed,
    @Nullable String rumour,
    @Nullable Boolean masked,
    @Nullable List<SimilarAnswer> similar) {

  /**
   * A topic.
   *
   * @param confidence 0–1; 1 when a person confirmed it
   */
  @Schema(name = "SightingTopic")
  record Topic(String code, double confidence, List<String> words) {}

  static SightingAnswer of(
      Sighting sighting, @Nullable Boolean masked, @Nullable List<SimilarAnswer> similar) {
    var heard = sighting.heard();
    return new SightingAnswer(
        sighting.id().value(),
        sighting.code(),
        sighting.city().value(),
        sighting.status(),
        sighting.exactWords(),
        sighting.language(),
        sighting.paraphrase(),
        heard.on(),
        heard.precision(),
        heard.area(),
        heard.placeType(),
        heard.spreadChannel(),
        heard.reportedVia(),
        heard.reachEstimate(),
        heard.listenersReaction(),
        heard.worryBehind(),
        heard.reporter(),
        sighting.enteredOn(),
        topics(sighting),
        sighting.topicsConfirmed(),
        sighting.rumour() == null ? null : sighting.rumour().value(),
        masked,
        similar);
  }

  private static List<Topic> topics(Sighting sighting) {
    return sighting.topicsConfirmed()
        ? sighting.topics().stream().map(each -> new Topic(each, 1, List.of())).toList()
        : sighting.findings().topics().stream()
            .map(each -> new Topic(each.code(), each.confidence(), each.words()))
            .toList();
  }
}
