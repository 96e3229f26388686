package eu.controvoce.rumour.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import eu.controvoce.rumour.Assessment;
import eu.controvoce.rumour.Decision;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Priority;
import eu.controvoce.rumour.Risk;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.RumourStatus;
import eu.controvoce.rumour.Sharing;
import eu.controvoce.rumour.Verdict;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rumour as the caller may see it. Status, risk, decision and verdict are those of the caller's
 * city and absent where it does not have the rumour.
 *
 * @param version to be sent back with a step, so that nobody's change is lost
 * @param cities how often it was heard where
 */
@Schema(name = "Rumour")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RumourAnswer(
    String id,
    @Nullable Long version,
    String code,
    String title,
    String claim,
    String language,
    RumourKind kind,
    List<String> wordings,
    List<String> topics,
    List<String> targetGroups,
    String home,
    Sharing sharing,
    @Nullable String mergedInto,
    @Nullable RumourStatus status,
    @Nullable RiskAnswer risk,
    @Nullable LocalDate dueOn,
    @Nullable DecisionAnswer decision,
    @Nullable String assignee,
    @Nullable Verdict verdict,
    @Nullable String verdictReason,
    @Nullable List<String> facts,
    @Nullable LocalDate firstHeard,
    @Nullable LocalDate lastHeard,
    int sightings,
    List<CityAnswer> cities) {

  @Schema(name = "Risk")
  record RiskAnswer(
      Risk.Spread spread,
      Risk.Harm harm,
      int score,
      Priority.Response response,
      List<String> criteria) {}

  @Schema(name = "Decision")
  record DecisionAnswer(Decision.Type type, String reason) {}

  @Schema(name = "CityCount")
  record CityAnswer(String city, int sightings) {}

  static RumourAnswer of(Rumour rumour, Optional<CityId> city) {
    var own = city.flatMap(rumour::in);
    return new RumourAnswer(
        rumour.id().value(),
        rumour.version(),
        rumour.code(),
        rumour.title(),
        rumour.claim(),
        rumour.language(),
        rumour.kind(),
        rumour.wordings().stream().map(each -> each.text()).toList(),
        rumour.topics(),
        rumour.targetGroups(),
        rumour.home().value(),
        rumour.sharing(),
        rumour.mergedInto() == null ? null : rumour.mergedInto().value(),
        in(own, Handling::status),
        in(own, each -> risk(each.risk())),
        in(own, Handling::dueOn),
        in(own, each -> decision(each.decision())),
        in(own, each -> assignee(each.assignee())),
        in(own, each -> verdict(each.assessment())),
        in(own, each -> each.assessment() == null ? null : each.assessment().reason()),
        in(own, each -> facts(each.assessment())),
        in(own, Handling::firstHeard),
        in(own, Handling::lastHeard),
        rumour.sightings(),
        rumour.handlings().stream()
            .map(each -> new CityAnswer(each.city().value(), each.sightings()))
            .toList());
  }

  private static <T> @Nullable T in(Optional<Handling> own, Function<Handling, @Nullable T> part) {
    return own.isPresent() ? part.apply(own.get()) : null;
  }

  private static @Nullable RiskAnswer risk(@Nullable Risk risk) {
    return risk == null
        ? null
        : new RiskAnswer(
            risk.spread(), risk.harm(), risk.score(), risk.priority().response(), risk.criteria());
  }

  private static @Nullable DecisionAnswer decision(@Nullable Decision decision) {
    return decision == null ? null : new DecisionAnswer(decision.type(), decision.reason());
  }

  private static @Nullable String assignee(@Nullable MemberId member) {
    return member == null ? null : member.value();
  }

  private static @Nullable Verdict verdict(@Nullable Assessment assessment) {
    return assessment == null ? null : assessment.verdict();
  }

  private static @Nullable List<String> facts(@Nullable Assessment assessment) {
    return assessment == null ? null : assessment.facts().stream().map(FactId::value).toList();
  }
}
