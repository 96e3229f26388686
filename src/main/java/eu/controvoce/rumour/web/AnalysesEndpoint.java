package eu.controvoce.rumour.web;

import eu.controvoce.base.i18n.Languages;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.language.Analysis;
import eu.controvoce.language.PersonalDatum;
import eu.controvoce.language.TopicSuggestion;
import eu.controvoce.rumour.Listening;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be found in a text. */
@RestController
@RequestMapping("/api/v1/analyses")
@Tag(name = "analyses")
class AnalysesEndpoint {

  private final Listening listening;
  private final CurrentActor actor;
  private final Reasons reasons;

  AnalysesEndpoint(Listening listening, CurrentActor actor, Reasons reasons) {
    this.listening = listening;
    this.actor = actor;
    this.reasons = reasons;
  }

  @Schema(name = "AnalysisRequest")
  record Request(
      @Nullable String text,
      @Schema(description = "ISO 639-1; found by itself when absent") @Nullable String language) {}

  record Topic(String code, double confidence, List<String> words) {}

  record Personal(PersonalDatum.Kind kind, int start, int end, String text) {}

  /**
   * The findings.
   *
   * @param topics best first, empty when nothing fits
   * @param refer whether it holds insults, threats or calls to violence
   * @param masked the text with personal data replaced
   */
  @Schema(name = "Analysis")
  record Answer(
      @Nullable String language,
      double languageConfidence,
      List<Topic> topics,
      List<String> targetGroups,
      Analysis.@Nullable Kind kind,
      List<String> concepts,
      boolean refer,
      List<Personal> personalData,
      String masked,
      List<SimilarAnswer> similar) {}

  @PostMapping
  @Operation(
      summary = "Finds language, topics, personal data and similar rumours; stores nothing",
      description = "Confidences and scores are 0–1. Topics are sorted, best first.")
  Answer analyse(@RequestBody Request body, HttpServletRequest request) {
    var text = Given.required("text", body.text());
    var found = listening.preview(actor.get(), text, body.language());
    var analysis = found.analysis();
    return new Answer(
        analysis.language(),
        analysis.languageConfidence(),
        analysis.topics().stream().map(AnalysesEndpoint::topic).toList(),
        analysis.targetGroups(),
        analysis.kind(),
        analysis.concepts(),
        analysis.refer(),
        analysis.personalData().stream()
            .map(each ->
                new Personal(
                    each.kind(),
                    each.start(),
                    each.end(),
                    found.text().substring(each.start(), each.end())))
            .toList(),
        found.masked(),
        reasons.answers(found.similar(), Languages.of(request)));
  }

  private static Topic topic(TopicSuggestion suggestion) {
    return new Topic(suggestion.code(), suggestion.confidence(), suggestion.words());
  }
}
