package eu.controvoce.answer;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Texts;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Sharing;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A reusable, checked statement [dato]. Immutable; every step returns a new one.
 *
 * @param code shown to people, for example {@code TO-F-0003}
 * @param explanation what one has to know to read it rightly; {@code null} if nothing
 * @param territory what place it speaks of; {@code null} if it is not about one (a law)
 * @param periodFrom first day it speaks of; {@code null} if not about a period
 * @param periodTo last day it speaks of; {@code null} if not about a period
 * @param definition how its words are meant; {@code null} if plain
 * @param figure as text, with its unit; {@code null} when it has none or it still has to be entered
 * @param figureMissing whether a figure still has to be entered from the source
 * @param reviewDueOn day from which it has to be looked at again
 * @param checkedBy who checked it; {@code null} while a draft, or for demo data
 * @param topics codes it speaks to
 */
@Document("facts")
@TypeAlias("fact")
public record Fact(
    @Id FactId id,
    @Version @Nullable Long version,
    String code,
    CityId city,
    Sharing sharing,
    String statement,
    @Nullable String explanation,
    @Nullable String territory,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    @Nullable String definition,
    @Nullable String figure,
    boolean figureMissing,
    Source source,
    LocalDate reviewDueOn,
    @Nullable MemberId checkedBy,
    @Nullable String licence,
    List<String> topics,
    FactStatus status,
    boolean demo) {

  public Fact {
    statement = Texts.required("statement", statement, Texts.MEDIUM);
    topics = List.copyOf(topics);
    if (periodFrom != null && periodTo != null && periodTo.isBefore(periodFrom)) {
      throw new InvalidInput("periodTo", "fact.period.reversed");
    }
  }

  /**
   * Written on. In a checked fact, changing what it says takes the check away: it is due for review
   * again. Filling in a figure that was missing, or what surrounds the statement, does not.
   *
   * @throws RuleBroken once withdrawn
   */
  public Fact rewrite(NewFact now) {
    if (status == FactStatus.WITHDRAWN) {
      throw new RuleBroken("fact.rule.withdrawn", code);
    }
    var next = status == FactStatus.DRAFT || saysTheSameAs(now) ? status : FactStatus.REVIEW_DUE;
    return new Fact(
        id,
        version,
        code,
        city,
        now.sharing() == null ? sharing : now.sharing(),
        now.statement(),
        now.explanation(),
        now.territory(),
        now.periodFrom(),
        now.periodTo(),
        now.definition(),
        now.figure(),
        now.figureMissing(),
        now.source(),
        now.reviewDueOn() == null ? reviewDueOn : now.reviewDueOn(),
        checkedBy,
        now.licence(),
        now.topics(),
        next,
        demo);
  }

  private boolean saysTheSameAs(NewFact now) {
    var sameFigure = Objects.equals(figure, now.figure()) || (figure == null && figureMissing);
    return sameFigure
        && statement.equals(now.statement())
        && Objects.equals(territory, now.territory())
        && Objects.equals(periodFrom, now.periodFrom())
        && Objects.equals(periodTo, now.periodTo())
        && Objects.equals(definition, now.definition());
  }

  /** Somebody checked it against its source. */
  public Fact check(MemberId by) {
    mustBe(FactStatus.DRAFT, FactStatus.REVIEW_DUE);
    return in(FactStatus.CHECKED, by, reviewDueOn);
  }

  /** Its source was read on that day, if nobody had noted a day yet. */
  public Fact readOn(LocalDate day) {
    if (source.retrievedOn() != null) {
      return this;
    }
    return from(new Source(source.name(), source.type(), source.reliability(), source.link(), day));
  }

  /** Its source moved to another address; what it says stays. */
  public Fact at(String link) {
    return from(
        new Source(source.name(), source.type(), source.reliability(), link, source.retrievedOn()));
  }

  private Fact from(Source now) {
    return new Fact(
        id,
        version,
        code,
        city,
        sharing,
        statement,
        explanation,
        territory,
        periodFrom,
        periodTo,
        definition,
        figure,
        figureMissing,
        now,
        reviewDueOn,
        checkedBy,
        licence,
        topics,
        status,
        demo);
  }

  /** Checked again: good until another day. */
  public Fact renew(MemberId by, LocalDate nextReview) {
    mustBe(FactStatus.CHECKED, FactStatus.PUBLISHED, FactStatus.REVIEW_DUE);
    return in(FactStatus.CHECKED, by, nextReview);
  }

  /** Open to the public, with its source. */
  public Fact publish() {
    mustBe(FactStatus.CHECKED);
    return in(FactStatus.PUBLISHED, checkedBy, reviewDueOn);
  }

  /** Its date has passed. */
  public Fact fallDue() {
    mustBe(FactStatus.CHECKED, FactStatus.PUBLISHED);
    return in(FactStatus.REVIEW_DUE, checkedBy, reviewDueOn);
  }

  /** No longer true, or never was. */
  public Fact withdraw() {
    if (status == FactStatus.WITHDRAWN) {
      throw new RuleBroken("fact.rule.withdrawn", code);
    }
    return in(FactStatus.WITHDRAWN, checkedBy, reviewDueOn);
  }

  /** Whether a message may stand on it today. */
  public boolean holds(LocalDate today) {
    return switch (status) {
      case CHECKED, PUBLISHED -> !today.isAfter(reviewDueOn);
      case DRAFT, REVIEW_DUE, WITHDRAWN -> false;
    };
  }

  /** Whether somebody who works for that city may see and use it. */
  public boolean isKnownTo(CityId other) {
    return city.equals(other)
        || (sharing == Sharing.NETWORK
            && (status == FactStatus.CHECKED || status == FactStatus.PUBLISHED));
  }

  private void mustBe(FactStatus... allowed) {
    if (!List.of(allowed).contains(status)) {
      throw new RuleBroken("fact.rule.step", status.name());
    }
  }

  private Fact in(FactStatus next, @Nullable MemberId by, LocalDate due) {
    return new Fact(
        id,
        version,
        code,
        city,
        sharing,
        statement,
        explanation,
        territory,
        periodFrom,
        periodTo,
        definition,
        figure,
        figureMissing,
        source,
        due,
        by,
        licence,
        topics,
        next,
        demo);
  }
}
