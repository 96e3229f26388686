package eu.controvoce.campaign.web;

import eu.controvoce.campaign.BudgetLine;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignFrame;
import eu.controvoce.campaign.CampaignStatus;
import eu.controvoce.rumour.Sharing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A campaign as answered. */
@Schema(name = "Campaign")
record CampaignAnswer(
    String id,
    String code,
    String city,
    String name,
    String objective,
    List<String> audiences,
    List<String> rumours,
    List<String> messages,
    List<String> outlets,
    LocalDate from,
    LocalDate to,
    @Nullable Integer budget,
    CampaignStatus status,
    boolean demo,
    @Nullable Long version,
    @Nullable String strategy,
    List<String> team,
    List<String> partners,
    List<BudgetLine> budgetLines,
    List<Campaign.Target> indicators,
    Sharing sharing,
    @Schema(description = "The campaign it was made from; absent if begun anew")
        @Nullable OriginAnswer origin,
    @Nullable String lessons) {

  /** Another campaign that one was made from. */
  @Schema(name = "Origin")
  record OriginAnswer(String campaign, String city, String code, String name) {

    static @Nullable OriginAnswer of(CampaignFrame.@Nullable Origin origin) {
      return origin == null
          ? null
          : new OriginAnswer(
              origin.campaign().value(), origin.city().value(), origin.code(), origin.name());
    }
  }

  static CampaignAnswer of(Campaign campaign) {
    var frame = campaign.framed();
    var strategy = frame.strategy();
    return new CampaignAnswer(
        campaign.id().value(),
        campaign.code(),
        campaign.city().value(),
        campaign.name(),
        campaign.objective(),
        campaign.audiences(),
        campaign.rumours().stream().map(Object::toString).toList(),
        campaign.messages().stream().map(Object::toString).toList(),
        campaign.outlets().stream().map(Object::toString).toList(),
        campaign.from(),
        campaign.to(),
        campaign.budget(),
        campaign.status(),
        campaign.demo(),
        campaign.version(),
        strategy == null ? null : strategy.value(),
        campaign.team().stream().map(Object::toString).toList(),
        campaign.partners(),
        frame.lines(),
        campaign.indicators(),
        frame.sharing(),
        OriginAnswer.of(frame.origin()),
        campaign.lessons());
  }
}
