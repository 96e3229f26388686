package eu.controvoce.site;

import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.Measurements;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publications;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.CityId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Writes how often an answer's page was opened among the metrics of the publication that put it
 * there last, so that campaigns and exports count it like everything else. Thread-safe.
 */
@Component
public class ViewMetrics {

  /** The kind of metric; its unit is openings. */
  static final String KIND = "views";

  private final Views views;
  private final Publications publications;
  private final Measurements measurements;
  private final Clock clock;

  ViewMetrics(Views views, Publications publications, Measurements measurements, Clock clock) {
    this.views = views;
    this.publications = publications;
    this.measurements = measurements;
    this.clock = clock;
  }

  /** Takes up what was counted since yesterday; doing it twice changes nothing. */
  public void bringUpToDate() {
    views.keep();
    var yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
    views
        .messagesSeenSince(yesterday)
        .forEach(each ->
            onPage(each.city(), each.message())
                .ifPresent(publication ->
                    measurements.counted(publication.id(), Map.of(KIND, since(publication)))));
  }

  private Optional<Publication> onPage(CityId city, MessageId message) {
    return publications.findByMessage(message).stream()
        .filter(each -> each.city().equals(city) && each.isVisible())
        .filter(each -> each.channelType() == ChannelType.PUBLIC_PAGE)
        .max(Comparator.comparing(ViewMetrics::out));
  }

  private long since(Publication publication) {
    var from = LocalDate.ofInstant(out(publication), ZoneOffset.UTC);
    return views.since(publication.city(), publication.message(), from);
  }

  private static Instant out(Publication publication) {
    return Objects.requireNonNullElse(publication.publishedAt(), publication.at());
  }
}
