package eu.controvoce.audience;

import eu.controvoce.audience.Letter.State;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A bag that is being carried by this process alone. Its letters may be handed over by several
 * threads, each letter by one.
 */
public final class OpenBag implements AutoCloseable {

  private final Bag bag;
  private final List<Letter> letters;
  private final List<Outgoing> outgoing;
  private final CarriedLog log;
  private final Clock clock;
  private final BiConsumer<Bag, List<Letter>> putDown;

  OpenBag(
      Bag bag,
      List<Letter> letters,
      List<Outgoing> outgoing,
      CarriedLog log,
      Clock clock,
      BiConsumer<Bag, List<Letter>> putDown) {
    this.bag = bag;
    this.letters = new ArrayList<>(letters);
    this.outgoing = List.copyOf(outgoing);
    this.log = log;
    this.clock = clock;
    this.putDown = putDown;
  }

  /**
   * A letter to be handed over.
   *
   * @param index its place in the bag
   */
  public record Outgoing(int index, Addressee to, String address) {

    /** Without the address: records reach logs. */
    @Override
    public String toString() {
      return "Outgoing[" + index + ", " + to + "]";
    }
  }

  /** What is to be handed over, each once. */
  public List<Outgoing> outgoing() {
    return outgoing;
  }

  /** From now on nobody knows, until {@link #came} or {@link #again}. */
  public void starting(Outgoing letter) {
    log.starting(letter.index());
  }

  /** Writes down what came of it. */
  public void came(Outgoing letter, State state, @Nullable String detail) {
    log.came(letter.index(), state, detail);
    set(letter, at(letter).asked(state, clock.instant(), detail));
  }

  /** The server said "later". */
  public void later(Outgoing letter, String detail) {
    log.came(letter.index(), State.QUEUED, detail);
    set(letter, at(letter).later(clock.instant(), detail));
  }

  /** It did not even reach the server: as if it had not been tried. */
  public void again(Outgoing letter, String detail) {
    log.came(letter.index(), State.QUEUED, detail);
    set(letter, at(letter).in(State.QUEUED, clock.instant(), detail));
  }

  private synchronized Letter at(Outgoing letter) {
    return letters.get(letter.index());
  }

  private synchronized void set(Outgoing letter, Letter now) {
    letters.set(letter.index(), now);
  }

  /** Tells the store; what was not handed over waits for the next time. */
  @Override
  public void close() {
    log.close();
    var now = clock.instant();
    List<Letter> settled;
    synchronized (this) {
      settled =
          letters.stream()
              .map(each -> each.state() == State.SENDING ? each.in(State.QUEUED, now, null) : each)
              .toList();
    }
    putDown.accept(bag, settled);
  }
}
