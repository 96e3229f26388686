package eu.controvoce.campaign.web;

import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.Campaign.Target;
import eu.controvoce.campaign.CampaignFrame;
import eu.controvoce.campaign.NewCampaign;
import eu.controvoce.campaign.StrategyId;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.MemberId;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Sharing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A campaign as sent; everything is checked when it is read, to name the field. */
@Schema(
    name = "NewCampaign",
    requiredProperties = {"name", "objective"})
record CampaignRequest(
    @Nullable String name,
    @Nullable String objective,
    @Nullable List<@Nullable String> audiences,
    @Schema(description = "Ids of the rumours it answers") @Nullable List<@Nullable String> rumours,
    @Schema(description = "Ids of counter-messages") @Nullable List<@Nullable String> messages,
    @Schema(description = "Ids of outlets") @Nullable List<@Nullable String> outlets,
    @Schema(description = "ISO date; today when absent", example = "2026-11-23")
        @Nullable String from,
    @Schema(description = "ISO date; a month after the first day when absent") @Nullable String to,
    @Schema(description = "Whole euros") @Nullable Integer budget,
    @Nullable List<@Nullable String> partners,
    @Schema(description = "Id of the strategy it is part of") @Nullable String strategy,
    @Schema(description = "Ids of members; whoever makes it when absent")
        @Nullable List<@Nullable String> team,
    @Nullable List<@Nullable LineRequest> budgetLines,
    @Nullable List<@Nullable IndicatorRequest> indicators,
    @Schema(description = "Whether other cities may take up how it is built; as usual when absent")
        @Nullable Boolean shared) {

  /** An indicator as sent. */
  @Schema(name = "NewTarget")
  record IndicatorRequest(
      @Nullable String code,
      @Nullable String baseline,
      @Nullable String target,
      @Nullable String method) {

    Target wanted() {
      return new Target(
          Given.required("indicators.code", code),
          baseline,
          Given.required("indicators.target", target),
          method);
    }
  }

  NewCampaign wanted() {
    return new NewCampaign(
        Given.required("name", name),
        Given.required("objective", objective),
        Given.list("audiences", audiences),
        Given.list("rumours", rumours).stream().map(RumourId::new).toList(),
        Given.list("messages", messages).stream().map(MessageId::new).toList(),
        Given.list("outlets", outlets).stream().map(OutletId::new).toList(),
        Given.date("from", from),
        Given.date("to", to),
        budget,
        Given.list("partners", partners),
        indicators == null
            ? List.of()
            : indicators.stream()
                .map(each -> Given.present("indicators", each))
                .map(IndicatorRequest::wanted)
                .toList(),
        team == null ? null : Given.list("team", team).stream().map(MemberId::new).toList(),
        frame());
  }

  /** As usual unless something of it is said. */
  private @Nullable CampaignFrame frame() {
    return strategy == null && budgetLines == null && shared == null
        ? null
        : new CampaignFrame(
            strategy == null || strategy.isBlank() ? null : new StrategyId(strategy.strip()),
            LineRequest.wanted(budgetLines),
            null,
            Boolean.TRUE.equals(shared) ? Sharing.NETWORK : Sharing.CITY);
  }
}
