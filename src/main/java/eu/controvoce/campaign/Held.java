package eu.controvoce.campaign;

import eu.controvoce.channel.Why;
import org.jspecify.annotations.Nullable;

/** Reasons for which the product holds a publication and lets it go again by itself. */
public final class Held {

  /** The outlet takes nothing for now. */
  public static final String OUTLET_PAUSED = "publication.held.outlet-paused";

  /** The campaign is paused. */
  public static final String CAMPAIGN_PAUSED = "publication.held.campaign-paused";

  /** The campaign still has to be approved. */
  public static final String CAMPAIGN_NOT_APPROVED = "publication.held.campaign-not-approved";

  /** More late than the outlet allows: a person decides. */
  public static final String TOO_LATE = "publication.held.too-late";

  /** The outlet itself does not work, until a person mends it. */
  public static final String OUTLET_BLOCKED = "publication.held.outlet-blocked";

  /** It may be out already: a person looks. */
  public static final String UNCERTAIN = "publication.held.uncertain";

  private Held() {}

  /** Whether nobody knows if it is out, so that a person has to look. */
  public static boolean isUncertain(Publication publication) {
    return because(publication, UNCERTAIN);
  }

  static boolean because(Publication publication, String key) {
    @Nullable String error = publication.error();
    return publication.status() == PublicationStatus.PAUSED
        && error != null
        && Why.parse(error).key().equals(key);
  }
}
