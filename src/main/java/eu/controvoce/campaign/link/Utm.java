package eu.controvoce.campaign.link;

import eu.controvoce.campaign.PublicationId;
import eu.controvoce.channel.ChannelType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a visit comes from, in the parameters that web statistics read: {@code utm_source} the kind
 * of channel, {@code utm_medium} its family, {@code utm_campaign} the campaign's code, {@code
 * utm_content} the publication.
 */
final class Utm {

  private Utm() {}

  static String of(ChannelType channel, String campaign, PublicationId publication) {
    return "utm_source="
        + channel.name().toLowerCase(Locale.ROOT)
        + "&utm_medium="
        + medium(channel)
        + "&utm_campaign="
        + URLEncoder.encode(campaign, StandardCharsets.UTF_8)
        + "&utm_content="
        + URLEncoder.encode(publication.value(), StandardCharsets.UTF_8);
  }

  private static String medium(ChannelType channel) {
    return switch (channel) {
      case PUBLIC_PAGE -> "web";
      case FEED -> "feed";
      case EMAIL -> "email";
      case WEBHOOK -> "webhook";
      case OFFLINE, POSTER, POCKET_CARD -> "offline";
      case ACTIVITYPUB, MASTODON, TELEGRAM, BLUESKY, FACEBOOK, INSTAGRAM, WHATSAPP, X -> "social";
    };
  }
}
