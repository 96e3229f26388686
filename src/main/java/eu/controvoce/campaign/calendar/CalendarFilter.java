package eu.controvoce.campaign.calendar;

import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.slot.Occurrence;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.CityId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar shows; what is {@code null} or empty does not limit.
 *
 * @param others cities whose shared publications stand beside the own ones
 * @param campaign of the own city
 */
public record CalendarFilter(
    Set<CityId> others,
    @Nullable CampaignId campaign,
    @Nullable ChannelType channel,
    @Nullable CalendarState state) {

  /** Everything of the own city. */
  public static final CalendarFilter OWN = new CalendarFilter(Set.of(), null, null, null);

  public CalendarFilter {
    others = Set.copyOf(others);
  }

  boolean admits(Publication publication) {
    return (campaign == null || campaign.equals(publication.campaign()))
        && (channel == null || channel == publication.channelType())
        && (state == null || state.admits(publication));
  }

  /** Empty places are still to come, and their outlet says which channel they are. */
  boolean admits(Occurrence date, @Nullable ChannelType through) {
    return (campaign == null || campaign.equals(date.slot().campaign()))
        && (channel == null || channel == through)
        && (state == null || state == CalendarState.UPCOMING);
  }
}
