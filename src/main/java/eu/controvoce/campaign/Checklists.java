package eu.controvoce.campaign;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Texts;
import eu.controvoce.campaign.Publication.Metric;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people carry out themselves: posters, stalls, evenings, calls. Thread-safe. */
@Component
public class Checklists {

  private static final int MOST = 10_000_000;

  private final Publications publications;
  private final Proofs proofs;
  private final PublicationSaves saves;
  private final Journal journal;
  private final Clock clock;

  Checklists(
      Publications publications,
      Proofs proofs,
      PublicationSaves saves,
      Journal journal,
      Clock clock) {
    this.publications = publications;
    this.proofs = proofs;
    this.saves = saves;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Ticks an action off.
   *
   * @throws InvalidInput if there is neither picture nor words, or the picture is none
   */
  public Publication done(Actor actor, PublicationId id, Done told) {
    actor.require(Permission.PLAN);
    var found = publications.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
    actor.require(Permission.PLAN, found.city());
    var words = Texts.optional("words", told.words(), Texts.MEDIUM);
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
      shown.add(proofs.keep(id, picture));
    }
    var attendance = told.attendance();
    var declared =
        attendance == null
            ? List.<Metric>of()
            : List.of(new Metric(today(found), "attendance", attendance, false));
    var done =
        saves.save(PublicationSteps.done(found, shown, told.copies(), declared, clock.instant()));
    journal.record(
        actor, Journal.subject("publication", id), done.city(), "journal.publication.done");
    return done;
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
