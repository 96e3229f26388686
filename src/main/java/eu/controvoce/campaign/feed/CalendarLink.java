package eu.controvoce.campaign.feed;

import eu.controvoce.base.Texts;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A member's private address under which a calendar program reads what goes out [collegamento del
 * calendario]. Its secret is kept nowhere, see {@link CalendarTokens}. Immutable.
 *
 * @param city whose plan it shows; void as soon as the member works elsewhere
 * @param name as the member calls it
 * @param campaign the one it shows; {@code null} unless {@link Scope#CAMPAIGN}
 * @param lastUsedAt to the hour; {@code null} if never
 * @param revokedAt {@code null} while it is in force
 * @param fingerprint of what it showed last; {@code null} if it was never read
 * @param changedAt when that was first seen
 */
@Document("calendar-links")
@TypeAlias("calendar-link")
public record CalendarLink(
    @Id CalendarLinkId id,
    @Version @Nullable Long version,
    MemberId member,
    CityId city,
    String name,
    Scope scope,
    @Nullable CampaignId campaign,
    Instant createdAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant revokedAt,
    @Nullable String fingerprint,
    @Nullable Instant changedAt) {

  /** What it shows. */
  public enum Scope {
    /** All of the member's city. */
    CITY,
    /** One campaign. */
    CAMPAIGN,
    /** What people have to do by hand or look at, in campaigns the member works on. */
    MINE
  }

  public CalendarLink {
    name = Texts.required("name", name, Texts.SHORT);
  }

  /** Whether it still shows something, as far as it goes itself. */
  public boolean isInForce() {
    return revokedAt == null;
  }

  CalendarLink named(String other) {
    return with(other, revokedAt);
  }

  CalendarLink revoked(Instant at) {
    return with(name, at);
  }

  private CalendarLink with(String called, @Nullable Instant revoked) {
    return new CalendarLink(
        id,
        version,
        member,
        city,
        called,
        scope,
        campaign,
        createdAt,
        lastUsedAt,
        revoked,
        fingerprint,
        changedAt);
  }
}
