package eu.controvoce.pack;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Attempt;
import eu.controvoce.campaign.Publication.Mode;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.City;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads publications. What went out carries the text of its message and one attempt. */
final class PublicationReader {

  /** Which process carried out what is past: none. */
  private static final String NODE = "pack";

  private final Reading reading;
  private final List<City> cities;
  private final List<Outlet> outlets;
  private final List<CounterMessage> messages;
  private final List<Campaign> campaigns;

  PublicationReader(
      Reading reading,
      List<City> cities,
      List<Outlet> outlets,
      List<CounterMessage> messages,
      List<Campaign> campaigns) {
    this.reading = reading;
    this.cities = List.copyOf(cities);
    this.outlets = List.copyOf(outlets);
    this.messages = List.copyOf(messages);
    this.campaigns = List.copyOf(campaigns);
  }

  Optional<Publication> read(Entry entry) {
    return entry.make(() -> publication(entry));
  }

  private Publication publication(Entry entry) {
    var id = new PublicationId(reading.id(reading.own(entry, "publication")));
    var campaign = campaign(entry);
    var message = message(entry);
    var outlet = outlet(entry);
    var city = city(entry, campaign, outlet);
    var status = entry.oneOf("status", PublicationStatus.class);
    var at = reading.days(city).at(entry.number("day"), LocalTime.parse(entry.text("time")));
    mustFit(entry, status, at, outlet, message);
    var error = entry.maybeText("error").orElse(null);
    var proof = entry.maybeText("proof").map(List::of).orElse(List.of());
    boolean out = isOut(status);
    return new Publication(
        id,
        null,
        city.id(),
        campaign.id(),
        message.id(),
        message.revision(),
        out ? message.content().textFor(outlet.type()) : null,
        outlet.id(),
        outlet.type(),
        outlet.isOffline() ? Mode.OFFLINE : Mode.AUTOMATIC,
        at,
        city.zone(),
        status,
        at,
        null,
        entry.maybeText("place").orElse(null),
        entry.maybeNumber("copies").orElse(null),
        entry.maybeNumber("cost").orElse(null),
        null,
        null,
        out ? at : null,
        false,
        proof,
        List.of(),
        error,
        attempts(outlet, status, at, error),
        reading.demo());
  }

  private static boolean isOut(PublicationStatus status) {
    return switch (status) {
      case PUBLISHED, DONE, CORRECTED, WITHDRAWN -> true;
      case PLANNED, SCHEDULED, PUBLISHING, FAILED, PAUSED, CANCELLED, TO_DO -> false;
    };
  }

  private static List<Attempt> attempts(
      Outlet outlet, PublicationStatus status, Instant at, @Nullable String error) {
    if (outlet.isOffline()) {
      return List.of();
    }
    if (isOut(status)) {
      return List.of(new Attempt(at, at, NODE, "accepted", null));
    }
    return status == PublicationStatus.FAILED
        ? List.of(new Attempt(at, at, NODE, "rejected", error))
        : List.of();
  }

  private void mustFit(
      Entry entry, PublicationStatus status, Instant at, Outlet outlet, CounterMessage message) {
    boolean ahead = at.isAfter(reading.days().now());
    if (ahead && isOut(status)) {
      entry.problem("day", "what is " + status + " lies in the past");
    }
    switch (status) {
      case SCHEDULED -> {
        if (!ahead) {
          entry.problem("day", "what is SCHEDULED lies in the future");
        }
        if (message.publishable().isEmpty()) {
          entry.problem("message", "is not approved");
        }
      }
      case FAILED -> {
        if (!entry.has("error")) {
          entry.problem("error", "is missing, but needed for FAILED");
        }
      }
      case DONE -> {
        if (!entry.has("proof")) {
          entry.problem("proof", "is missing, but needed for DONE");
        }
      }
      case PUBLISHING -> entry.problem("status", "nothing in a pack is on its way");
      case PLANNED, PUBLISHED, PAUSED, CANCELLED, TO_DO, CORRECTED, WITHDRAWN -> {}
    }
    boolean byPeople = status == PublicationStatus.TO_DO || status == PublicationStatus.DONE;
    if (byPeople && !outlet.isOffline()) {
      entry.problem("status", status + " is for offline outlets");
    }
  }

  private City city(Entry entry, Campaign campaign, Outlet outlet) {
    if (!campaign.city().equals(outlet.city())) {
      entry.problem("outlet", "belongs to another city than the campaign");
    }
    return cities.stream()
        .filter(each -> each.id().equals(campaign.city()))
        .findFirst()
        .orElseThrow(Skipped::new);
  }

  private Campaign campaign(Entry entry) {
    var id = reading.reference(entry, "campaign", "campaign", CampaignId::new);
    return campaigns.stream()
        .filter(each -> id.map(each.id()::equals).orElse(false))
        .findFirst()
        .orElseThrow(Skipped::new);
  }

  private CounterMessage message(Entry entry) {
    var id = reading.reference(entry, "message", "message", MessageId::new);
    return messages.stream()
        .filter(each -> id.map(each.id()::equals).orElse(false))
        .findFirst()
        .orElseThrow(Skipped::new);
  }

  private Outlet outlet(Entry entry) {
    var id = reading.reference(entry, "outlet", "outlet", OutletId::new);
    return outlets.stream()
        .filter(each -> id.map(each.id()::equals).orElse(false))
        .findFirst()
        .orElseThrow(Skipped::new);
  }
}
