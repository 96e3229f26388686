package eu.controvoce.campaign.calendar;

import eu.controvoce.campaign.calendar.DayMark.Kind;
import eu.controvoce.campaign.slot.HolidayNames;
import eu.controvoce.campaign.slot.Holidays;
import eu.controvoce.city.City;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is special about days: holidays, awareness days, electoral silence. Thread-safe. */
@Component
class DayMarks {

  private final Holidays holidays;
  private final HolidayNames names;
  private final AwarenessDays awareness;
  private final SilenceDesk silences;

  DayMarks(Holidays holidays, HolidayNames names, AwarenessDays awareness, SilenceDesk silences) {
    this.holidays = holidays;
    this.names = names;
    this.awareness = awareness;
    this.silences = silences;
  }

  /** Of the days of a city, both included, in order. */
  List<DayMark> of(City city, LocalDate from, LocalDate to, Locale locale) {
    var silent = silences.of(city.id(), from, to);
    var country = Holidays.country(city.zone());
    return from.datesUntil(to.plusDays(1))
        .flatMap(day ->
            Stream.of(
                    silent.stream()
                        .filter(each -> each.covers(city.id(), day))
                        .map(each -> new DayMark(Kind.SILENCE, day, each.name(), each.rule())),
                    holidays.on(day, country).stream()
                        .map(each -> new DayMark(Kind.HOLIDAY, day, names.of(each, locale), "")),
                    awareness.on(day).stream()
                        .map(each ->
                            new DayMark(Kind.AWARENESS, day, each.name(locale), each.source())))
                .flatMap(each -> each))
        .toList();
  }
}
