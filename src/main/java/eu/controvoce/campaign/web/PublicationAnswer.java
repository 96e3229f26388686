package eu.controvoce.campaign.web;

import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Mode;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.link.ShortLinks;
import eu.controvoce.channel.ChannelType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A publication as answered. */
@Schema(name = "Publication")
record PublicationAnswer(
    String id,
    String city,
    String campaign,
    String message,
    int messageRevision,
    String outlet,
    ChannelType channel,
    Mode mode,
    @Schema(description = "When it is meant to go out, with the city's offset") OffsetDateTime at,
    String zone,
    PublicationStatus status,
    @Schema(description = "When it is tried next; null unless SCHEDULED")
        @Nullable Instant nextAttemptAt,
    @Nullable String place,
    @Nullable Integer copies,
    @Nullable Integer cost,
    @Schema(
            description =
                "Short address below this installation's root, which leads to the answer and counts")
        @Nullable String trackingLink,
    @Nullable String externalId,
    @Nullable String externalUrl,
    @Nullable Instant publishedAt,
    boolean late,
    @Schema(description = "Why it failed or waits, in the caller's language")
        @Nullable String error,
    @Schema(description = "The same for programs") @Nullable String errorKey,
    List<Tried> attempts,
    List<Counted> metrics,
    boolean demo) {

  /** One try. */
  record Tried(
      Instant plannedFor,
      Instant startedAt,
      String node,
      String outcome,
      @Nullable String detail) {}

  /** What came of it by a day; measured by the product or declared by a person. */
  record Counted(LocalDate date, String kind, long value, boolean measured) {}

  static PublicationAnswer of(Publication publication, Reasons reasons) {
    return new PublicationAnswer(
        publication.id().value(),
        publication.city().value(),
        publication.campaign().value(),
        publication.message().value(),
        publication.messageRevision(),
        publication.outlet().value(),
        publication.channelType(),
        publication.mode(),
        publication.at().atZone(publication.zone()).toOffsetDateTime(),
        publication.zone().getId(),
        publication.status(),
        publication.status() == PublicationStatus.SCHEDULED ? publication.nextAttemptAt() : null,
        publication.place(),
        publication.copies(),
        publication.cost(),
        publication.trackingLink() == null ? null : ShortLinks.PATH + publication.trackingLink(),
        publication.externalId(),
        publication.externalUrl(),
        publication.publishedAt(),
        publication.late(),
        reasons.words(publication.error()),
        Reasons.key(publication.error()),
        publication.attempts().stream()
            .map(each ->
                new Tried(
                    each.plannedFor(),
                    each.startedAt(),
                    each.node(),
                    each.outcome(),
                    reasons.words(each.detail())))
            .toList(),
        publication.metrics().stream()
            .map(each -> new Counted(each.date(), each.kind(), each.value(), each.measured()))
            .toList(),
        publication.demo());
  }
}
