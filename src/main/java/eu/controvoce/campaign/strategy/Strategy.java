package eu.controvoce.campaign.strategy;

import eu.controvoce.base.Id;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Texts;
import eu.controvoce.campaign.StrategyId;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A city's plan over years. Immutable; every step returns a new one.
 *
 * @param code shown to people, for example {@code SE-ST-0001}
 * @param from first local day
 * @param to last local day
 * @param commitments phase by phase
 * @param approvedBy who approved it; {@code null} while a draft, and in made-up data
 * @param approvedAt {@code null} while a draft
 */
@Document("strategies")
@TypeAlias("strategy")
public record Strategy(
    @org.springframework.data.annotation.Id StrategyId id,
    @Version @Nullable Long version,
    String code,
    @Indexed CityId city,
    String name,
    LocalDate from,
    LocalDate to,
    List<Commitment> commitments,
    StrategyStatus status,
    @Nullable MemberId approvedBy,
    @Nullable Instant approvedAt,
    boolean demo) {

  @SuppressWarnings("ConstantValue") // a list that is empty may be missing in the store
  public Strategy {
    name = Texts.required("name", name, Texts.SHORT);
    commitments =
        commitments == null
            ? List.of()
            : commitments.stream().sorted(Comparator.comparing(Commitment::phase)).toList();
  }

  /** A new draft. */
  public static Strategy of(
      StrategyId id, String code, CityId city, NewStrategy says, boolean demo) {
    return new Strategy(
        id,
        null,
        code,
        city,
        says.name(),
        says.from(),
        says.to(),
        says.commitments().stream().map(each -> commitment(each, Map.of())).toList(),
        StrategyStatus.DRAFT,
        null,
        null,
        demo);
  }

  /** The commitments of one phase. */
  public List<Commitment> in(Phase phase) {
    return commitments.stream().filter(each -> each.phase() == phase).toList();
  }

  /** All milestones. */
  public Stream<Milestone> milestones() {
    return commitments.stream().flatMap(each -> each.milestones().stream());
  }

  /** How far it is by a day. */
  public StrategyProgress progress(LocalDate today) {
    return StrategyProgress.of(this, today);
  }

  /** Written otherwise; milestones that keep their key keep what was done. */
  Strategy rewrite(NewStrategy says) {
    mustNotBePast();
    var known = milestones().collect(Collectors.toMap(Milestone::key, each -> each));
    return with(
        says.name(),
        says.from(),
        says.to(),
        says.commitments().stream().map(each -> commitment(each, known)).toList(),
        status,
        approvedBy,
        approvedAt);
  }

  Strategy approve(MemberId who, Instant at) {
    if (status != StrategyStatus.DRAFT) {
      throw new RuleBroken("strategy.rule.not-a-draft", code);
    }
    return with(name, from, to, commitments, StrategyStatus.IN_FORCE, who, at);
  }

  Strategy retire() {
    return with(name, from, to, commitments, StrategyStatus.PAST, approvedBy, approvedAt);
  }

  /** With one milestone done, or open again. */
  Strategy tick(String key, boolean done, Actor actor, LocalDate today) {
    mustNotBePast();
    if (milestones().noneMatch(each -> each.key().equals(key))) {
      throw new NotFound("strategy.milestone.gone");
    }
    UnaryOperator<Milestone> ticked =
        each -> each.key().equals(key) ? each.tick(done, actor, today) : each;
    return with(
        name,
        from,
        to,
        commitments.stream()
            .map(each ->
                new Commitment(
                    each.phase(),
                    each.what(),
                    each.owner(),
                    each.milestones().stream().map(ticked).toList()))
            .toList(),
        status,
        approvedBy,
        approvedAt);
  }

  private static Commitment commitment(NewStrategy.Line line, Map<String, Milestone> known) {
    return new Commitment(
        line.phase(),
        line.what(),
        line.owner(),
        line.milestones().stream().map(each -> milestone(each, known)).toList());
  }

  private static Milestone milestone(NewStrategy.Tick said, Map<String, Milestone> known) {
    var due = Objects.requireNonNull(said.due());
    var before = said.key() == null ? null : known.get(said.key());
    return before == null
        ? Milestone.open(Id.random(), said.what(), due)
        : before.say(said.what(), due);
  }

  private void mustNotBePast() {
    if (status == StrategyStatus.PAST) {
      throw new RuleBroken("strategy.rule.past", code);
    }
  }

  private Strategy with(
      String otherName,
      LocalDate first,
      LocalDate last,
      List<Commitment> lines,
      StrategyStatus next,
      @Nullable MemberId who,
      @Nullable Instant at) {
    return new Strategy(
        id, version, code, city, otherName, first, last, lines, next, who, at, demo);
  }
}
