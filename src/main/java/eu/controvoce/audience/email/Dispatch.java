package eu.controvoce.audience.email;

import eu.controvoce.audience.AddressBook;
import eu.controvoce.audience.Bounces;
import eu.controvoce.audience.PostOffice;
import eu.controvoce.base.mail.MailRoute;
import eu.controvoce.channel.Delivery;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carries the letters of a mailing to the server: bag by bag, over several kept connections, not
 * faster than agreed. Whatever happens meanwhile, each letter is handed over at most once unless
 * the server said it did not take it. Thread-safe.
 */
@Component
public class Dispatch {

  /** So often it is asked whether a mailing should halt. */
  private static final long ASK_EVERY_MILLIS = 1_000;

  private final PostOffice office;
  private final AddressBook book;
  private final Bounces bounces;
  private final MailSettings settings;
  private final @Nullable Bucket rate;

  Dispatch(PostOffice office, AddressBook book, Bounces bounces, MailSettings settings) {
    this.office = office;
    this.book = book;
    this.bounces = bounces;
    this.settings = settings;
    this.rate = settings.perSecond() == 0 ? null : rate(settings.perSecond());
  }

  /**
   * Sends what is due of a mailing.
   *
   * @return why it stopped; empty when every letter was tried
   */
  Optional<Delivery> send(Mailing mailing, MailRoute route) {
    var due = office.due(mailing.id());
    if (due.isEmpty()) {
      return Optional.empty();
    }
    var trouble = new Trouble();
    try (var threads =
        Executors.newFixedThreadPool(
            settings.connections(), Thread.ofPlatform().daemon().name("mail-", 0).factory())) {
      new Round(mailing, route, trouble).go(due, threads);
    }
    return trouble.stop();
  }

  private static Bucket rate(int perSecond) {
    var burst = Math.max(1, perSecond / 5);
    return Bucket.builder()
        .addLimit(limit ->
            limit
                .capacity(burst)
                .refillGreedy(perSecond, Duration.ofSeconds(1))
                .initialTokens(burst))
        .build();
  }

  /** One time of sending what is due. */
  private final class Round {

    private final Mailing mailing;
    private final MailRoute route;
    private final Trouble trouble;
    private final Belt belt = new Belt();
    private final List<Tray> trays = new ArrayList<>();
    private long asked = System.nanoTime();

    Round(Mailing mailing, MailRoute route, Trouble trouble) {
      this.mailing = mailing;
      this.route = route;
      this.trouble = trouble;
    }

    void go(List<String> due, ExecutorService threads) {
      if (mailing.halted().getAsBoolean()) {
        trouble.halted();
        return;
      }
      var lines = new ArrayList<Future<?>>();
      for (int i = 0; i < settings.connections(); i++) {
        lines.add(threads.submit(this::carry));
      }
      try {
        bring(due);
        belt.end();
        for (var each : lines) {
          await(each);
        }
      } catch (InterruptedException e) {
        trouble.halted();
        Thread.currentThread().interrupt();
      } finally {
        belt.end();
        threads.close();
        trays.forEach(Tray::close);
      }
    }

    /** Opens bag after bag, one ahead of the lines. */
    private void bring(List<String> due) throws InterruptedException {
      for (var id : due) {
        if (stopped()) {
          return;
        }
        var bag = office.open(id);
        if (bag.isPresent()) {
          var tray = new Tray(bag.get(), bounces);
          trays.add(tray);
          if (bag.get().outgoing().isEmpty()) {
            tray.close();
          } else {
            while (!belt.put(tray, ASK_EVERY_MILLIS)) {
              if (stopped()) {
                return;
              }
            }
          }
          trays.removeIf(Tray::isClosed);
        }
      }
    }

    private void await(Future<?> line) throws InterruptedException {
      while (true) {
        try {
          line.get(ASK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
          return;
        } catch (TimeoutException e) {
          stopped();
        } catch (ExecutionException e) {
          throw e.getCause() instanceof Unwritable unwritable
              ? unwritable
              : new IllegalStateException("A letter could not be handed over", e.getCause());
        }
      }
    }

    private boolean stopped() {
      if (System.nanoTime() - asked > TimeUnit.MILLISECONDS.toNanos(ASK_EVERY_MILLIS)) {
        asked = System.nanoTime();
        if (mailing.halted().getAsBoolean()) {
          trouble.halted();
        }
      }
      return trouble.stopped();
    }

    /** The work of one line: letter by letter over its own connection. */
    private void carry() {
      var line = new Line(route, trouble);
      try {
        for (var item = belt.next(); item != null; item = belt.next()) {
          if (rate != null) {
            rate.asBlocking().consumeUninterruptibly(1);
          }
          if (!line.isGood()) {
            return;
          }
          hand(item, line);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        // The other lines would go on, and nobody would hear of this one before they end.
        trouble.failed();
        throw e;
      } finally {
        line.close();
      }
    }

    private void hand(Tray.Item item, Line line) {
      var letter = item.letter();
      var to = letter.to();
      var parcel =
          mailing
              .stamps()
              .apply(to)
              .letter(
                  letter.address(), book.wayOut(to.id()), book.messageId(mailing.id(), to.id()));
      if (!line.isOpen()) {
        return;
      }
      item.starting();
      var answer = line.send(parcel, letter.address());
      if (answer instanceof MailRoute.Handover.NotSent && line.isOpen()) {
        // Servers close a connection after a while without a word: nothing was handed over yet.
        answer = line.send(parcel, letter.address());
      }
      item.settle(answer);
    }
  }
}
