package eu.controvoce.campaign.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The awareness days of {@code campaigns/calendar}, read once at the start. Thread-safe. */
@Component
public class AwarenessDays {

  private static final String FILE = "campaigns/calendar/awareness-days.yaml";

  private final List<AwarenessDay> days;

  AwarenessDays() {
    days = read();
  }

  /** All of them, in the order of the year. */
  public List<AwarenessDay> all() {
    return days;
  }

  /** Those of one day. */
  public List<AwarenessDay> on(LocalDate day) {
    var wanted = MonthDay.from(day);
    return days.stream().filter(each -> each.day().equals(wanted)).toList();
  }

  private static List<AwarenessDay> read() {
    try (var content = new ClassPathResource(FILE).getInputStream()) {
      List<Map<String, String>> entries =
          new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
      return entries.stream().map(AwarenessDays::day).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Expected " + FILE + " on the class path", e);
    }
  }

  private static AwarenessDay day(Map<String, String> entry) {
    return new AwarenessDay(
        MonthDay.parse("--" + value(entry, "day")),
        value(entry, "it"),
        value(entry, "en"),
        value(entry, "source"));
  }

  private static String value(Map<String, String> entry, String key) {
    var value = entry.get(key);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("Expected '" + key + "' in " + FILE + ", found " + entry);
    }
    return value;
  }
}
