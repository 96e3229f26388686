package eu.controvoce.rumour.web;

import eu.controvoce.rumour.NewRumour;
import eu.controvoce.rumour.Risk;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.Sharing;
import eu.controvoce.rumour.Triage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bodies about rumours as sent; everything is checked when it is read, to name the field. */
final class RumourRequests {

  private RumourRequests() {}

  @Schema(
      name = "NewRumour",
      requiredProperties = {"title", "claim", "language", "kind"})
  record Opening(
      @Nullable String title,
      @Nullable String claim,
      @Nullable String language,
      @Schema(description = "RUMOUR or PREJUDICE") @Nullable String kind,
      @Nullable List<@Nullable String> topics,
      @Nullable List<@Nullable String> targetGroups,
      @Schema(description = "CITY or NETWORK; as the city agreed when absent")
          @Nullable String sharing,
      @Nullable Boolean personalDataReviewed) {

    NewRumour entry() {
      var reviewed = Boolean.TRUE.equals(personalDataReviewed);
      return new NewRumour(
          Given.required("title", title),
          Given.required("claim", claim),
          Given.required("language", language),
          Given.choice("kind", RumourKind.class, kind),
          Given.list("topics", topics),
          Given.list("targetGroups", targetGroups),
          Given.optional("sharing", Sharing.class, sharing),
          !reviewed,
          reviewed);
    }
  }

  @Schema(name = "Link", requiredProperties = "sighting")
  record Link(@Schema(description = "id of a new sighting") @Nullable String sighting) {}

  @Schema(
      name = "Triage",
      requiredProperties = {"topics", "spread", "harm"})
  record Judging(
      @Nullable Long version,
      @Nullable String kind,
      @Nullable List<@Nullable String> topics,
      @Nullable List<@Nullable String> targetGroups,
      @Schema(description = "ISOLATED, RECURRING or WIDE") @Nullable String spread,
      @Schema(description = "MINOR, MODERATE or MAJOR") @Nullable String harm,
      @Nullable List<@Nullable String> criteria) {

    Triage triage(RumourKind usual) {
      return new Triage(
          Given.choice("kind", RumourKind.class, kind, usual),
          Given.list("topics", topics),
          Given.list("targetGroups", targetGroups),
          Given.choice("spread", Risk.Spread.class, spread),
          Given.choice("harm", Risk.Harm.class, harm),
          Given.list("criteria", criteria));
    }
  }

  @Schema(
      name = "NewDecision",
      requiredProperties = {"type", "reason"})
  record Deciding(
      @Nullable Long version,
      @Schema(description = "RESPOND, PREBUNK, MONITOR, DO_NOT_AMPLIFY or REFER")
          @Nullable String type,
      @Nullable String reason) {}

  @Schema(
      name = "NewAssessment",
      requiredProperties = {"verdict", "reason"})
  record Assessing(
      @Nullable Long version,
      @Schema(
              description =
                  "FALSE, MOSTLY_FALSE, PARTLY_TRUE, LACKS_CONTEXT, TRUE, UNVERIFIABLE or OPINION")
          @Nullable String verdict,
      @Nullable String reason,
      @Schema(description = "ids; needed unless UNVERIFIABLE or OPINION")
          @Nullable List<@Nullable String> facts) {}
}
