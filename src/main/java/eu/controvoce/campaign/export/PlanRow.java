package eu.controvoce.campaign.export;

import eu.controvoce.campaign.Publication;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One line of the plan, in words.
 *
 * @param headline of the text in force, else of the one being written
 * @param channel the kind, in words
 * @param outlet as the city calls it; the kind where the reader may not see the city's channels
 * @param campaign name; empty where the reader may not see the city's campaigns
 * @param campaignCode the same
 * @param status in words
 * @param link its short address; {@code null} if it has none
 * @param visits how often that was followed
 */
public record PlanRow(
    Publication publication,
    String headline,
    String channel,
    String outlet,
    String campaign,
    String campaignCode,
    String status,
    @Nullable URI link,
    long visits) {}
