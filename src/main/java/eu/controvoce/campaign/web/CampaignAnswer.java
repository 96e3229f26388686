package eu.controvoce.campaign.web;

import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignStatus;
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
    boolean demo) {

  static CampaignAnswer of(Campaign campaign) {
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
        campaign.demo());
  }
}
