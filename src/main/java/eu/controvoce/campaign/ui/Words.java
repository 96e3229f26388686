package eu.controvoce.campaign.ui;

import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.campaign.CampaignStatus;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Why;
import org.jspecify.annotations.Nullable;

/** The module's own terms in the person's language. */
public final class Words {

  private Words() {}

  static String say(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  static String why(String stored) {
    var why = Why.parse(stored);
    return say(why.key(), why.values());
  }

  static String channel(ChannelType type) {
    return say("channel.type." + type.name());
  }

  static Icon icon(ChannelType type) {
    return switch (type) {
      case PUBLIC_PAGE -> Icon.WEB;
      case FEED -> Icon.FEED;
      case EMAIL -> Icon.MAIL;
      case WEBHOOK -> Icon.WEBHOOK;
      case OFFLINE, POSTER, POCKET_CARD -> Icon.POSTER;
      case MASTODON, TELEGRAM, BLUESKY, FACEBOOK, INSTAGRAM, WHATSAPP, X -> Icon.PEOPLE;
    };
  }

  /** Where a campaign is in its life, as a badge. */
  public static StateBadge badge(CampaignStatus status) {
    var tone =
        switch (status) {
          case DRAFT -> Tone.NEUTRAL;
          case PROPOSED, PAUSED -> Tone.ATTENTION;
          case APPROVED -> Tone.FACT;
          case RUNNING -> Tone.ANSWER;
          case FINISHED, EVALUATED, ARCHIVED -> Tone.DONE;
        };
    return new StateBadge(tone, say("campaign.status." + status.name()));
  }

  static StateBadge badge(Publication publication) {
    var held = publication.status() == PublicationStatus.PAUSED && publication.error() != null;
    var key = held ? "publication.status.HELD" : "publication.status." + publication.status();
    return switch (publication.status()) {
      case PAUSED -> new StateBadge(Tone.ATTENTION, Icon.PAUSE, say(key));
      case SCHEDULED -> new StateBadge(tone(publication), Icon.CLOCK, say(key));
      case TO_DO -> new StateBadge(tone(publication), Icon.PERSON, say(key));
      default -> new StateBadge(tone(publication), say(key));
    };
  }

  static Tone tone(Publication publication) {
    return switch (publication.status()) {
      case PLANNED, SCHEDULED -> Tone.NEUTRAL;
      case PUBLISHING -> Tone.ANSWER;
      case PUBLISHED, DONE, CORRECTED -> Tone.FACT;
      case FAILED -> Tone.DANGER;
      case PAUSED, TO_DO -> Tone.ATTENTION;
      case CANCELLED, WITHDRAWN -> Tone.DONE;
    };
  }

  static String shortened(@Nullable String text, int most) {
    if (text == null) {
      return "";
    }
    var line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    var cut = line.lastIndexOf(' ', most - 1);
    return line.substring(0, cut > most / 2 ? cut : most - 1) + "…";
  }
}
