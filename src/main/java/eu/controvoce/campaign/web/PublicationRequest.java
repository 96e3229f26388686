package eu.controvoce.campaign.web;

import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Publication.Mode;
import eu.controvoce.campaign.When;
import eu.controvoce.channel.OutletId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A publication as sent; everything is checked when it is read, to name the field. */
@Schema(
    name = "NewPublication",
    requiredProperties = {"message", "outlet"})
record PublicationRequest(
    @Schema(description = "Id of an approved counter-message") @Nullable String message,
    @Schema(
            description = "Id of an outlet, or a kind of channel of which the city has exactly one",
            example = "public-page")
        @Nullable String outlet,
    @Schema(
            description =
                "ISO date-time, with offset or in the city's local time; at once when absent",
            example = "2026-11-24T09:00")
        @Nullable String at,
    @Schema(description = "AUTOMATIC, MANUAL or OFFLINE; the outlet's own when absent")
        @Nullable String mode,
    @Nullable String place,
    @Nullable Integer copies,
    @Schema(description = "Whole euros") @Nullable Integer cost) {

  NewPublication wanted(CampaignId campaign, OutletId on) {
    return new NewPublication(
        campaign,
        new MessageId(Given.required("message", message)),
        on,
        When.parse(at),
        Given.choice("mode", Mode.class, mode),
        place,
        copies,
        cost);
  }
}
