package eu.controvoce.city;

import eu.controvoce.base.Id;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Writes down who did what to which item. Entries are only ever added. Thread-safe. */
@Component
public class Journal {

  private static final int SEQUENCE_BITS = 20;

  private final JournalEntries entries;
  private final Clock clock;

  /** Keeps what one process writes within the same millisecond in order. */
  private final AtomicLong sequence = new AtomicLong();

  Journal(JournalEntries entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  /**
   * Writes down what a member did.
   *
   * @param subject kind and id, made by {@link #subject}
   * @param city where it counts; {@code null} for the network
   * @param action translation key under {@code journal.}
   */
  public void record(
      Actor actor, String subject, @Nullable CityId city, String action, Object... details) {
    save(subject, city, actor.member(), actor.name(), action, details);
  }

  /**
   * Writes down what somebody did who may have no account.
   *
   * @param member {@code null} if they have none
   */
  public void recordBy(
      @Nullable MemberId member,
      String name,
      String subject,
      @Nullable CityId city,
      String action,
      Object... details) {
    save(subject, city, member, name, action, details);
  }

  /** Writes down what the product did by itself. */
  public void recordOwn(String subject, @Nullable CityId city, String action, Object... details) {
    save(subject, city, null, "", action, details);
  }

  /** Everything that happened to an item, oldest first. The caller checks who may see it. */
  public List<JournalEntry> of(String subject) {
    return entries.findBySubjectOrderByAtAscIdAsc(subject);
  }

  /** The newest entries of all, newest first. The caller checks who may see them. */
  public List<JournalEntry> latest(int most) {
    return entries.findAllByOrderByAtDescIdDesc(Limit.of(most));
  }

  /** How an item is named in the journal. */
  public static String subject(String kind, Id id) {
    return kind + ":" + id.value();
  }

  private void save(
      String subject,
      @Nullable CityId city,
      @Nullable MemberId member,
      String name,
      String action,
      Object... details) {
    entries.save(
        new JournalEntry(
            nextId(),
            subject,
            city,
            clock.instant(),
            member,
            name,
            action,
            Stream.of(details).map(String::valueOf).toList()));
  }

  private String nextId() {
    var next = sequence.updateAndGet(last -> Math.max(last + 1, clock.millis() << SEQUENCE_BITS));
    return "%016x-%s".formatted(next, Id.random().substring(0, 8));
  }
}
