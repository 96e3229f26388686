package eu.controvoce.site;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.base.Id;
import eu.controvoce.base.Texts;
import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import eu.controvoce.city.Permission;
import eu.controvoce.language.Analyst;
import eu.controvoce.language.PersonalDatum;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes what readers say of an answer and shows it to the officers of the city, nobody else.
 * Personal data is masked before anything is kept. Thread-safe.
 */
@Component
public class OpinionDesk {

  private final Opinions opinions;
  private final Throttle throttle;
  private final Analyst analyst;
  private final Clock clock;

  OpinionDesk(Opinions opinions, Throttle throttle, Analyst analyst, Clock clock) {
    this.opinions = opinions;
    this.throttle = throttle;
    this.analyst = analyst;
    this.clock = clock;
  }

  /**
   * What readers said of a message.
   *
   * @param counts every clarity has one, zero included
   * @param said those with words, the latest first
   */
  public record Reception(Map<Opinion.Clarity, Long> counts, List<Opinion> said) {

    public Reception {
      counts = Map.copyOf(counts);
      said = List.copyOf(said);
    }

    /** How many there are. */
    public long total() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * Takes one, from nobody in particular.
   *
   * @param text at most {@value Opinion#LONGEST} characters, or nothing
   * @param address the reader's network address, which is not kept
   * @return whether it was taken; if not, there were too many from there
   * @throws eu.controvoce.base.InvalidInput if the text is too long
   */
  public boolean take(
      City city,
      PublicSheet sheet,
      Opinion.Clarity clarity,
      @Nullable String text,
      String address) {
    var clean = Texts.optional("text", text, Opinion.LONGEST);
    if (!throttle.takes(address, sheet.id().value())) {
      return false;
    }
    opinions.save(
        new Opinion(
            Id.random(),
            city.id(),
            sheet.id(),
            sheet.revision(),
            clarity,
            clean.map(each -> masked(each, city.locale())).orElse(null),
            LocalDate.ofInstant(clock.instant(), city.zone())));
    return true;
  }

  /**
   * What readers of the actor's city said of a message on its pages, whoever wrote it; empty for
   * who does not write answers.
   */
  public Optional<Reception> of(Actor actor, CounterMessage message) {
    var city = actor.city();
    if (city == null || !actor.may(Permission.ANSWER)) {
      return Optional.empty();
    }
    var all =
        opinions.findByMessage(message.id()).stream()
            .filter(each -> each.city().equals(city))
            .toList();
    var counts = new EnumMap<Opinion.Clarity, Long>(Opinion.Clarity.class);
    for (var each : Opinion.Clarity.values()) {
      counts.put(each, all.stream().filter(one -> one.clarity() == each).count());
    }
    return Optional.of(
        new Reception(
            counts,
            all.stream()
                .filter(each -> each.text() != null)
                .sorted(Comparator.comparing(Opinion::on).reversed())
                .toList()));
  }

  private String masked(String text, Locale expected) {
    var analysis = analyst.analyse(text, expected);
    var language = analysis.language() == null ? expected : Locale.of(analysis.language());
    return PersonalDatum.mask(text, analysis.personalData(), language);
  }
}
