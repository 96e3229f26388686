package eu.controvoce.campaign.calendar;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.Id;
import eu.controvoce.base.NotFound;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Writes on the days of a city's calendar. Thread-safe. */
@Component
public class NoteDesk {

  private final CalendarNotes notes;
  private final Journal journal;

  NoteDesk(CalendarNotes notes, Journal journal) {
    this.notes = notes;
    this.journal = journal;
  }

  /** The notes of the actor's city within some days, both included, in order. */
  public List<CalendarNote> list(Actor actor, LocalDate from, LocalDate to) {
    return actor
        .cityIfAny()
        .map(city ->
            notes.findByCity(city).stream()
                .filter(each -> !each.day().isBefore(from) && !each.day().isAfter(to))
                .sorted(
                    Comparator.comparing(CalendarNote::day)
                        .thenComparing(each -> each.id().value()))
                .toList())
        .orElseGet(List::of);
  }

  /**
   * One note.
   *
   * @throws NotFound if there is none, or none of this actor's city
   */
  public CalendarNote find(Actor actor, CalendarNoteId id) {
    return notes
        .findById(id)
        .filter(each -> each.city().equals(actor.city()))
        .orElseThrow(() -> new NotFound("calendar.note.gone"));
  }

  /** Writes a note on a day. */
  public CalendarNote add(Actor actor, LocalDate day, String text) {
    actor.require(Permission.PLAN);
    var note =
        new CalendarNote(
            new CalendarNoteId(Id.random()),
            null,
            actor.ownCity(),
            day,
            text,
            actor.member(),
            actor.name());
    var saved = notes.save(note);
    record(actor, saved, "added");
    return saved;
  }

  /**
   * Writes it otherwise, or on another day.
   *
   * @param seen the note as the person saw it
   * @throws Conflict if somebody else changed it meanwhile
   */
  public CalendarNote edit(Actor actor, CalendarNote seen, LocalDate day, String text) {
    actor.require(Permission.PLAN);
    var before = find(actor, seen.id());
    var changed =
        new CalendarNote(
            before.id(), seen.version(), before.city(), day, text, actor.member(), actor.name());
    try {
      var saved = notes.save(changed);
      record(actor, saved, "edited");
      return saved;
    } catch (OptimisticLockingFailureException e) {
      throw new Conflict("calendar.note.conflict");
    }
  }

  /** Takes it off and says what it was, for whoever wants it back. */
  public CalendarNote remove(Actor actor, CalendarNoteId id) {
    actor.require(Permission.PLAN);
    var gone = find(actor, id);
    notes.deleteById(id);
    record(actor, gone, "removed");
    return gone;
  }

  /**
   * Puts a note back that was taken off.
   *
   * @throws Conflict if it stands there already
   */
  public CalendarNote restore(Actor actor, CalendarNote gone) {
    actor.require(Permission.PLAN, gone.city());
    try {
      var saved =
          notes.save(
              new CalendarNote(
                  gone.id(),
                  null,
                  gone.city(),
                  gone.day(),
                  gone.text(),
                  gone.author(),
                  gone.authorName()));
      record(actor, saved, "restored");
      return saved;
    } catch (DuplicateKeyException e) {
      throw new Conflict("calendar.note.conflict");
    }
  }

  private void record(Actor actor, CalendarNote note, String what) {
    journal.record(
        actor,
        Journal.subject("calendar-note", note.id()),
        note.city(),
        "journal.calendar-note." + what,
        note.day());
  }
}
