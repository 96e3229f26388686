package eu.controvoce.campaign.schedule;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How publications are carried out.
 *
 * @param sweep how often the store is asked for what is due, beside the exact alarm; 20 s by
 *     default
 * @param lease how long a claim holds without being renewed; after that, another node takes over;
 *     60 s by default
 * @param parallel how many outlets are served at the same time; 16 by default
 */
@ConfigurationProperties("controvoce.schedule")
record ScheduleSettings(
    @DefaultValue("20s") Duration sweep,
    @DefaultValue("60s") Duration lease,
    @DefaultValue("16") int parallel) {}
