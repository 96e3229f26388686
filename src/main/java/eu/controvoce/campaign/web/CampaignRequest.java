package eu.controvoce.campaign.web;

import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.NewCampaign;
import eu.controvoce.channel.OutletId;
import eu.controvoce.rumour.RumourId;
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
    @Nullable List<@Nullable String> partners) {

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
        List.of());
  }
}
