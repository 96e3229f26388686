package eu.controvoce.campaign.link;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What short addresses are used for.
 *
 * @param send whether what is sent carries the short address, which counts visits, instead of the
 *     answer's own ({@code CONTROVOCE_LINKS_SEND}); yes by default: nothing about a visitor is kept
 */
@ConfigurationProperties("controvoce.links")
record LinkSettings(@DefaultValue("true") boolean send) {}
