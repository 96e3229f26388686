package eu.controvoce.campaign;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Texts;
import eu.controvoce.campaign.Publication.Metric;
import eu.controvoce.campaign.offline.ActionCrew;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What people carry out themselves: posters, stalls, evenings, calls. What they counted is marked
 * as declared. Thread-safe.
 */
@Component
public class Checklists {

  /** Kind of metric: how many people came. */
  public static final String ATTENDANCE = "attendance";

  /** Kind of metric: how many copies were handed out or put up. */
  public static final String HANDED_OUT = "handed-out";

  private static final int MOST = 10_000_000;

  private final Publications publications;
  private final Proofs proofs;
  private final ActionCrew crew;
  private final PublicationSaves saves;
  private final Journal journal;
  private final Clock clock;

  Checklists(
      Publications publications,
      Proofs proofs,
      ActionCrew crew,
      PublicationSaves saves,
      Journal journal,
      Clock clock) {
    this.publications = publications;
    this.proofs = proofs;
    this.crew = crew;
    this.saves = saves;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Ticks an action off; for those who plan and whoever answers for it.
   *
   * @throws InvalidInput if there is neither picture nor words, or the picture is none
   */
  public Publication done(Actor actor, PublicationId id, Done told) {
    var found = workedOn(actor, id);
    var words = Texts.optional("words", told.words(), Texts.MEDIUM);
    var altText = Texts.optional("altText", told.altText(), Texts.SHORT).orElse(null);
    var picture = told.picture();
    if (picture == null && words.isEmpty()) {
      throw new InvalidInput("words", "publication.proof.missing");
    }
    check("copies", told.copies());
    check("attendance", told.attendance());
    // Refused before the picture is kept, if this is no open action.
    var shown = new ArrayList<String>(words.stream().toList());
    var _ = PublicationSteps.done(found, List.of("-"), null, List.of(), clock.instant());
    if (picture != null) {
      shown.add(proofs.keep(id, picture, altText));
    }
    var declared = declared(found, told.copies(), told.attendance());
    var done =
        saves.save(PublicationSteps.done(found, shown, told.copies(), declared, clock.instant()));
    record(actor, done, "journal.publication.done");
    return done;
  }

  /**
   * Says anew what was counted at an action that is done; for the same people.
   *
   * @param copies how many were handed out; {@code null} if nobody counted
   * @param attendance how many people came; {@code null} if nobody counted
   * @throws RuleBroken unless it is done
   */
  public Publication declare(
      Actor actor, PublicationId id, @Nullable Integer copies, @Nullable Integer attendance) {
    var found = workedOn(actor, id);
    if (found.status() != PublicationStatus.DONE) {
      throw new RuleBroken("offline.rule.not-done");
    }
    check("copies", copies);
    check("attendance", attendance);
    var kinds = Set.of(ATTENDANCE, HANDED_OUT);
    var all =
        new ArrayList<>(
            found.metrics().stream()
                .filter(each -> each.measured() || !kinds.contains(each.kind()))
                .toList());
    all.addAll(declared(found, copies, attendance));
    var said =
        saves.save(
            new PublicationCopy(found, found.status())
                .copies(copies == null ? found.copies() : copies)
                .allMetrics(all)
                .done());
    record(actor, said, "journal.publication.declared");
    return said;
  }

  /**
   * Says where it happens, how many copies and what it costs; for those who plan.
   *
   * @param cost in whole euros
   * @throws RuleBroken if it was given up
   */
  public Publication furnish(
      Actor actor,
      PublicationId id,
      @Nullable String place,
      @Nullable Integer copies,
      @Nullable Integer cost) {
    actor.require(Permission.PLAN);
    var found = publications.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
    actor.require(Permission.PLAN, found.city());
    if (found.status() == PublicationStatus.CANCELLED) {
      throw new RuleBroken("publication.rule.step", found.status().name());
    }
    var where = Texts.optional("place", place, Texts.SHORT).orElse(null);
    check("copies", copies);
    check("cost", cost);
    return saves.save(new PublicationCopy(found, found.status()).means(where, copies, cost).done());
  }

  private Publication workedOn(Actor actor, PublicationId id) {
    var found = publications.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
    crew.require(actor, found);
    return found;
  }

  private List<Metric> declared(
      Publication publication, @Nullable Integer copies, @Nullable Integer attendance) {
    var day = today(publication);
    var all = new ArrayList<Metric>();
    if (copies != null) {
      all.add(new Metric(day, HANDED_OUT, copies, false));
    }
    if (attendance != null) {
      all.add(new Metric(day, ATTENDANCE, attendance, false));
    }
    return all;
  }

  private void record(Actor actor, Publication publication, String what) {
    journal.record(
        actor, Journal.subject("publication", publication.id()), publication.city(), what);
  }

  private LocalDate today(Publication publication) {
    return LocalDate.ofInstant(clock.instant(), publication.zone());
  }

  private static void check(String field, @Nullable Integer number) {
    if (number != null && (number < 0 || number > MOST)) {
      throw new InvalidInput(field, "publication.number", MOST);
    }
  }
}
