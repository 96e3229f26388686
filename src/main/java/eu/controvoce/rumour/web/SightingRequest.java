package eu.controvoce.rumour.web;

import eu.controvoce.rumour.DatePrecision;
import eu.controvoce.rumour.ListenersReaction;
import eu.controvoce.rumour.NewSighting;
import eu.controvoce.rumour.PlaceType;
import eu.controvoce.rumour.ReportedVia;
import eu.controvoce.rumour.Reporter;
import eu.controvoce.rumour.SpreadChannel;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sighting as sent; everything is checked when it is read, to name the field. */
@Schema(
    name = "NewSighting",
    requiredProperties = {"exactWords", "heardOn", "placeType"})
record SightingRequest(
    @Nullable String exactWords,
    @Schema(description = "ISO 639-1; found by itself when absent") @Nullable String language,
    @Nullable Boolean paraphrase,
    @Schema(description = "ISO date, not in the future", example = "2026-11-22")
        @Nullable String heardOn,
    @Schema(description = "DAY, WEEK or MONTH") @Nullable String precision,
    @Schema(description = "A neighbourhood, at most 100 letters") @Nullable String area,
    @Schema(
            description =
                "HOME, NEIGHBOURHOOD, MARKET, STREET, COMMUNITY_MEETING, PLACE_OF_WORSHIP,"
                    + " WORKPLACE, SCHOOL, PUBLIC_TRANSPORT, HEALTH_SERVICE, PUBLIC_COUNTER,"
                    + " SOCIAL_NETWORK, MESSAGING or PRESS")
        @Nullable String placeType,
    @Nullable String spreadChannel,
    @Nullable String reportedVia,
    @Nullable Integer reachEstimate,
    @Nullable String listenersReaction,
    @Nullable String worryBehind,
    @Nullable String reporter,
    @Schema(description = "Confirmed topics; absent when nobody looked at them")
        @Nullable List<@Nullable String> topics,
    @Nullable Boolean personalDataReviewed) {

  NewSighting entry() {
    var reviewed = Boolean.TRUE.equals(personalDataReviewed);
    var words = Given.required("exactWords", exactWords);
    var on = Given.date("heardOn", heardOn);
    var place = Given.choice("placeType", PlaceType.class, placeType);
    return new NewSighting(
        words,
        language,
        Boolean.TRUE.equals(paraphrase),
        on,
        Given.choice("precision", DatePrecision.class, precision, DatePrecision.DAY),
        area,
        place,
        Given.choice(
            "spreadChannel", SpreadChannel.class, spreadChannel, SpreadChannel.usualAt(place)),
        Given.choice("reportedVia", ReportedVia.class, reportedVia, ReportedVia.API),
        reachEstimate,
        Given.optional("listenersReaction", ListenersReaction.class, listenersReaction),
        worryBehind,
        Given.choice("reporter", Reporter.class, reporter, Reporter.OPERATOR),
        topics == null ? null : Given.list("topics", topics),
        !reviewed,
        reviewed);
  }
}
