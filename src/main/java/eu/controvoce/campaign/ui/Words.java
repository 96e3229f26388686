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

  /** A text of any module. */
  public static String say(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  /** A stored reason. */
  public static String why(String stored) {
    var why = Why.parse(stored);
    return say(why.key(), why.values());
  }

  /** The kind of channel. */
  public static String channel(ChannelType type) {
    return say("channel.type." + type.name());
  }

  /** What stands beside its name. */
  public static Icon icon(ChannelType type) {
    return switch (type) {
      case PUBLIC_PAGE -> Icon.WEB;
      case FEED -> Icon.FEED;
      case EMAIL -> Icon.MAIL;
      case WEBHOOK -> Icon.WEBHOOK;
      case OFFLINE, POSTER, POCKET_CARD -> Icon.POSTER;
      case ACTIVITYPUB, MASTODON, TELEGRAM, BLUESKY, FACEBOOK, INSTAGRAM, WHATSAPP, X ->
          Icon.PEOPLE;
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

  /** Where a publication is in its life. */
  public static StateBadge badge(Publication publication) {
    return new StateBadge(tone(publication), stateIcon(publication), state(publication));
  }

  /** Its state in a word or two. */
  public static String state(Publication publication) {
    var held = publication.status() == PublicationStatus.PAUSED && publication.error() != null;
    return say(held ? "publication.status.HELD" : "publication.status." + publication.status());
  }

  /** The picture that says the same. */
  public static Icon stateIcon(Publication publication) {
    return switch (publication.status()) {
      case PAUSED -> Icon.PAUSE;
      case SCHEDULED -> Icon.CLOCK;
      case TO_DO -> Icon.PERSON;
      default -> tone(publication).icon();
    };
  }

  /** What its state means. */
  public static Tone tone(Publication publication) {
    return switch (publication.status()) {
      case PLANNED, SCHEDULED -> Tone.NEUTRAL;
      case PUBLISHING -> Tone.ANSWER;
      case PUBLISHED, DONE, CORRECTED -> Tone.FACT;
      case FAILED -> Tone.DANGER;
      case PAUSED, TO_DO -> Tone.ATTENTION;
      case CANCELLED, WITHDRAWN -> Tone.DONE;
    };
  }

  /** A text cut at a word. */
  public static String shortened(@Nullable String text, int most) {
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
