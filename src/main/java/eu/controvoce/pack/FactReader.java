package eu.controvoce.pack;

import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.answer.Source;
import eu.controvoce.city.City;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Sharing;
import java.util.Optional;

/** Reads facts. A figure needs a source with the day it was read there. */
final class FactReader {

  private final Reading reading;

  FactReader(Reading reading) {
    this.reading = reading;
  }

  Optional<Fact> read(Entry entry) {
    return entry.make(
        () -> reading.city(entry, "city").map(city -> fact(entry, city)).orElseThrow(Skipped::new));
  }

  private Fact fact(Entry entry, City city) {
    var key = reading.own(entry, "fact");
    var id = new FactId(reading.id(key));
    var days = reading.days(city);
    var figure = entry.maybeText("figure");
    var source = source(entry, days);
    if (figure.isPresent() && (source.link() == null || source.retrievedOn() == null)) {
      entry.problem("figure", "a figure needs a source with link and retrievedDay");
    }
    return new Fact(
        id,
        null,
        reading.making().code(city, "F", id),
        city.id(),
        entry.oneOf("sharing", Sharing.class),
        entry.text("statement"),
        entry.maybeText("explanation").orElse(null),
        entry.maybeText("territory").orElse(null),
        entry.maybeNumber("periodFromDay").map(days::date).orElse(null),
        entry.maybeNumber("periodToDay").map(days::date).orElse(null),
        entry.maybeText("definition").orElse(null),
        figure.orElse(null),
        entry.flag("figureMissing"),
        source,
        days.date(entry.number("reviewInDays")),
        null,
        entry.maybeText("licence").orElse(null),
        reading.topics(entry, "topics"),
        entry.oneOf("status", FactStatus.class),
        reading.demo());
  }

  private static Source source(Entry entry, Days days) {
    var source = entry.child("source").orElse(null);
    if (source == null) {
      entry.problem("source", "is missing");
      throw new Skipped();
    }
    return new Source(
        source.text("name"),
        source.oneOf("type", Source.Type.class),
        source.oneOf("reliability", Source.Reliability.class),
        source.maybeText("link").orElse(null),
        source.maybeNumber("retrievedDay").map(days::date).orElse(null));
  }
}
