package eu.controvoce.campaign;

import eu.controvoce.answer.MessageId;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.CityId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A counter-message on an outlet at a time [uscita]. Immutable; the steps are in {@code
 * PublicationSteps}, the carrying out in {@code campaign.schedule}, which claims it in the store by
 * {@code status}, {@code nextAttemptAt} and {@code lease}.
 *
 * @param message what goes out
 * @param messageRevision the approved revision it was planned with; what goes out is always the
 *     text in force at that moment
 * @param variantText the text as it went out; {@code null} until then
 * @param at when it is meant to go out
 * @param zone in which {@code at} was chosen
 * @param nextAttemptAt when it may next be tried; equals {@code at} until a first failure
 * @param lease who is carrying it out right now; {@code null} if nobody
 * @param place where an offline action happens
 * @param copies how many are printed or handed out
 * @param cost in whole euros
 * @param trackingLink code of the short address that leads to the answer and counts, see {@code
 *     campaign.link}; {@code null} for those planned before there were any
 * @param externalId the receiver's reference
 * @param externalUrl where people can see it
 * @param publishedAt when it really went out, or was done
 * @param late how much later than {@code at}, marked when worth saying
 * @param proof what shows that an offline action was done
 * @param metrics what came of it, day by day
 * @param error translation key and arguments of why it failed or waits, as {@code key|arg|arg};
 *     {@code null} if nothing is wrong
 * @param attempts every try, oldest first
 */
@Document("publications")
@TypeAlias("publication")
public record Publication(
    @Id PublicationId id,
    @Version @Nullable Long version,
    CityId city,
    CampaignId campaign,
    MessageId message,
    int messageRevision,
    @Nullable String variantText,
    OutletId outlet,
    ChannelType channelType,
    Mode mode,
    Instant at,
    ZoneId zone,
    PublicationStatus status,
    Instant nextAttemptAt,
    @Nullable Lease lease,
    @Nullable String place,
    @Nullable Integer copies,
    @Nullable Integer cost,
    @Nullable String trackingLink,
    @Nullable String externalId,
    @Nullable String externalUrl,
    @Nullable Instant publishedAt,
    boolean late,
    List<String> proof,
    List<Metric> metrics,
    @Nullable String error,
    List<Attempt> attempts,
    boolean demo) {

  /** The outcome of a try that a person saw to have gone well. */
  public static final String CONFIRMED = "confirmed";

  /** Who carries it out. */
  public enum Mode {
    /** The product, on time. */
    AUTOMATIC,
    /** A person, with a ready text. */
    MANUAL,
    /** People, away from screens. */
    OFFLINE
  }

  /** A node's claim to carry it out, void after {@code until}. */
  @TypeAlias("lease")
  public record Lease(String node, Instant until) {}

  /**
   * One try.
   *
   * @param plannedFor when it should have started
   * @param startedAt when it did
   * @param node which process
   * @param outcome {@code accepted}, {@code rejected}, {@code unavailable}, {@code uncertain},
   *     {@code left-open} or {@code given-up}; {@code confirmed} if it is no try but what a person
   *     saw
   * @param detail for people, without secrets; {@code null} if all went well
   */
  @TypeAlias("attempt")
  public record Attempt(
      Instant plannedFor,
      Instant startedAt,
      String node,
      String outcome,
      @Nullable String detail) {}

  /** What came of it by a day; {@code measured} by us or declared by a person. */
  @TypeAlias("metric")
  public record Metric(LocalDate date, String kind, long value, boolean measured) {}

  @PersistenceCreator
  public Publication {
    proof = List.copyOf(proof);
    metrics = List.copyOf(metrics);
    attempts = List.copyOf(attempts);
  }

  /** One without a short address. */
  public Publication(
      PublicationId id,
      @Nullable Long version,
      CityId city,
      CampaignId campaign,
      MessageId message,
      int messageRevision,
      @Nullable String variantText,
      OutletId outlet,
      ChannelType channelType,
      Mode mode,
      Instant at,
      ZoneId zone,
      PublicationStatus status,
      Instant nextAttemptAt,
      @Nullable Lease lease,
      @Nullable String place,
      @Nullable Integer copies,
      @Nullable Integer cost,
      @Nullable String externalId,
      @Nullable String externalUrl,
      @Nullable Instant publishedAt,
      boolean late,
      List<String> proof,
      List<Metric> metrics,
      @Nullable String error,
      List<Attempt> attempts,
      boolean demo) {
    this(
        id,
        version,
        city,
        campaign,
        message,
        messageRevision,
        variantText,
        outlet,
        channelType,
        mode,
        at,
        zone,
        status,
        nextAttemptAt,
        lease,
        place,
        copies,
        cost,
        null,
        externalId,
        externalUrl,
        publishedAt,
        late,
        proof,
        metrics,
        error,
        attempts,
        demo);
  }

  /** Whether residents can see it now on a page or feed. */
  public boolean isVisible() {
    return status == PublicationStatus.PUBLISHED || status == PublicationStatus.CORRECTED;
  }

  /** Whether it is still to come. */
  public boolean isUpcoming() {
    return switch (status) {
      case PLANNED, SCHEDULED, PUBLISHING, PAUSED, TO_DO -> true;
      case PUBLISHED, FAILED, CANCELLED, DONE, CORRECTED, WITHDRAWN -> false;
    };
  }
}
