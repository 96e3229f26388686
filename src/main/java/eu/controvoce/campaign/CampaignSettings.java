package eu.controvoce.campaign;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How campaigns are run here; see {@code src/docs/adr} for why.
 *
 * @param approval whether a manager has to approve a campaign before anything of it goes out
 *     ({@code CONTROVOCE_CAMPAIGN_APPROVAL}); no by default: every text that goes out has been
 *     approved by a second person anyway
 */
@ConfigurationProperties("controvoce.campaign")
public record CampaignSettings(@DefaultValue("false") boolean approval) {}
