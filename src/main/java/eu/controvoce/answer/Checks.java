package eu.controvoce.answer;

import eu.controvoce.channel.Channel;
import eu.controvoce.language.Analyst;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The composer's checks ({@code domain.md} §6): what a text says about itself, its rumours and its
 * facts on one day. The same text always gets the same findings. Thread-safe.
 */
@Component
public class Checks {

  private final List<Check> checks;
  private final Supplier<Set<Finding.Code>> off;

  @Autowired
  Checks(
      Analyst analyst,
      Vocabularies vocabularies,
      ObjectProvider<Channel> channels,
      CheckSwitches switches) {
    this(analyst, vocabularies, channels.stream().toList(), switches::off);
  }

  Checks(
      Analyst analyst, Vocabularies vocabularies, List<Channel> channels, AnswerSettings settings) {
    this(analyst, vocabularies, channels, settings::checksOff);
  }

  private Checks(
      Analyst analyst,
      Vocabularies vocabularies,
      List<Channel> channels,
      Supplier<Set<Finding.Code>> off) {
    this.off = off;
    checks =
        List.of(
            new ClaimCheck(analyst, vocabularies),
            new FactCheck(),
            new NumberCheck(),
            new WordCheck(vocabularies),
            new ReadabilityCheck(),
            new VariantCheck(channels),
            new PartsCheck());
  }

  /** What there is to mend, errors first, each group in the order of the text. */
  public List<Finding> findings(Checkup checkup) {
    var found = new ArrayList<Finding>();
    var without = off.get();
    checks.forEach(check ->
        check.look(
            checkup,
            finding -> {
              if (!without.contains(finding.code())) {
                found.add(finding);
              }
            }));
    found.sort(Comparator.comparing(Finding::severity));
    return List.copyOf(found);
  }
}
