package eu.controvoce.campaign;

import eu.controvoce.campaign.Publication.Attempt;
import eu.controvoce.campaign.Publication.Lease;
import eu.controvoce.campaign.Publication.Metric;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A publication with some parts changed: records have no "with" yet. Used once, then thrown away.
 */
final class PublicationCopy {

  /** Older attempts are dropped: a document must not grow for ever. */
  private static final int ATTEMPTS_KEPT = 50;

  private final Publication from;
  private final PublicationStatus status;
  private int messageRevision;
  private @Nullable String variantText;
  private Instant at;
  private ZoneId zone;
  private Instant nextAttemptAt;
  private @Nullable Lease lease;
  private @Nullable String externalId;
  private @Nullable String externalUrl;
  private @Nullable Instant publishedAt;
  private boolean late;
  private List<String> proof;
  private List<Metric> metrics;
  private @Nullable String place;
  private @Nullable Integer copies;
  private @Nullable Integer cost;
  private @Nullable String error;
  private List<Attempt> attempts;

  PublicationCopy(Publication from, PublicationStatus status) {
    this.from = from;
    this.status = status;
    messageRevision = from.messageRevision();
    variantText = from.variantText();
    at = from.at();
    zone = from.zone();
    nextAttemptAt = from.nextAttemptAt();
    lease = from.lease();
    externalId = from.externalId();
    externalUrl = from.externalUrl();
    publishedAt = from.publishedAt();
    late = from.late();
    proof = from.proof();
    metrics = from.metrics();
    place = from.place();
    copies = from.copies();
    cost = from.cost();
    error = from.error();
    attempts = from.attempts();
  }

  PublicationCopy text(int revision, String text) {
    messageRevision = revision;
    variantText = text;
    return this;
  }

  PublicationCopy at(Instant when, ZoneId where) {
    at = when;
    zone = where;
    return nextAttempt(when);
  }

  PublicationCopy nextAttempt(Instant when) {
    nextAttemptAt = when;
    return this;
  }

  PublicationCopy lease(@Nullable Lease taken) {
    lease = taken;
    return this;
  }

  PublicationCopy external(@Nullable String id, @Nullable String url) {
    externalId = id;
    externalUrl = url;
    return this;
  }

  PublicationCopy publishedAt(Instant when, boolean tooLate) {
    publishedAt = when;
    late = tooLate;
    return this;
  }

  PublicationCopy proof(List<String> shown) {
    proof = shown;
    return this;
  }

  PublicationCopy metrics(List<Metric> more) {
    var all = new ArrayList<>(metrics);
    all.addAll(more);
    metrics = all;
    return this;
  }

  /** In place of all that was measured or declared so far. */
  PublicationCopy allMetrics(List<Metric> all) {
    metrics = all;
    return this;
  }

  PublicationCopy copies(@Nullable Integer count) {
    copies = count;
    return this;
  }

  PublicationCopy means(@Nullable String where, @Nullable Integer count, @Nullable Integer euros) {
    place = where;
    cost = euros;
    return copies(count);
  }

  PublicationCopy error(@Nullable String why) {
    error = why;
    return this;
  }

  PublicationCopy attempt(Attempt made) {
    var all = new ArrayList<>(attempts);
    all.add(made);
    attempts = all.subList(Math.max(0, all.size() - ATTEMPTS_KEPT), all.size());
    return this;
  }

  Publication done() {
    return new Publication(
        from.id(),
        from.version(),
        from.city(),
        from.campaign(),
        from.message(),
        messageRevision,
        variantText,
        from.outlet(),
        from.channelType(),
        from.mode(),
        at,
        zone,
        status,
        nextAttemptAt,
        lease,
        place,
        copies,
        cost,
        from.trackingLink(),
        externalId,
        externalUrl,
        publishedAt,
        late,
        proof,
        metrics,
        error,
        attempts,
        from.demo());
  }
}
