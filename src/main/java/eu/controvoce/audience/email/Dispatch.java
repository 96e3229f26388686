package eu.controvoce.audience.email;

import eu.controvoce.audience.AddressBook;
import eu.controvoce.audience.Bounces;
import eu.controvoce.audience.OpenBag;
import eu.controvoce.audience.PostOffice;
import eu.controvoce.audience.Subscriber;
import eu.controvoce.base.mail.MailRoute;
import eu.controvoce.channel.Why;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carries the letters of a mailing to the server: bag by bag, over several kept connections, not
 * faster than agreed. Whatever happens meanwhile, each letter is handed over at most once unless
 * the server said it did not take it. Thread-safe.
 */
@Component
public class Dispatch {

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
   * @param stamps what each person gets
   * @return why it stopped; empty when every letter was tried
   */
  Optional<Why> send(String mailing, Function<Subscriber, Stamp> stamps, MailRoute route) {
    var due = office.due(mailing);
    if (due.isEmpty()) {
      return Optional.empty();
    }
    var trouble = new Trouble();
    var lines = new ArrayList<Line>();
    for (int i = 0; i < settings.connections(); i++) {
      lines.add(new Line(route, trouble));
    }
    try (var threads =
        Executors.newFixedThreadPool(
            lines.size(), Thread.ofPlatform().daemon().name("mail-", 0).factory())) {
      for (var id : due) {
        var bag = trouble.stopped() ? Optional.<OpenBag>empty() : office.open(id);
        if (bag.isPresent()) {
          try (var opened = bag.get()) {
            var tray = new Tray(opened, mailing, stamps);
            await(lines.stream().map(each -> threads.submit(() -> tray.empty(each))).toList());
            tray.tellBounces();
          }
        }
      }
    } finally {
      lines.forEach(Line::close);
    }
    return trouble.why();
  }

  private static void await(List<? extends Future<?>> all) {
    for (var each : all) {
      try {
        each.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (ExecutionException e) {
        throw new IllegalStateException("A letter could not be handed over", e.getCause());
      }
    }
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

  /** The letters of one bag, taken by several lines. */
  private final class Tray {

    private final OpenBag bag;
    private final String mailing;
    private final Function<Subscriber, Stamp> stamps;
    private final List<Refused> refused = new ArrayList<>();
    private int next;
    private int taken;

    Tray(OpenBag bag, String mailing, Function<Subscriber, Stamp> stamps) {
      this.bag = bag;
      this.mailing = mailing;
      this.stamps = stamps;
    }

    private record Refused(Subscriber who, String why) {}

    void empty(Line line) {
      for (var letter = next(); letter != null && line.isGood(); letter = next()) {
        wait(rate);
        hand(letter, line);
      }
    }

    private synchronized OpenBag.@Nullable Outgoing next() {
      return next < bag.outgoing().size() ? bag.outgoing().get(next++) : null;
    }

    private void hand(OpenBag.Outgoing letter, Line line) {
      var to = letter.to();
      var parcel =
          stamps
              .apply(to)
              .letter(letter.address(), book.wayOut(to.id()), book.messageId(mailing, to.id()));
      if (!line.isOpen()) {
        return;
      }
      bag.starting(letter);
      var answer = line.send(parcel, letter.address());
      if (answer instanceof MailRoute.Handover.NotSent && line.isOpen()) {
        // Servers close a connection after a while without a word: nothing was handed over yet.
        answer = line.send(parcel, letter.address());
      }
      Letters.settle(bag, letter, answer, this::tell);
    }

    private synchronized void tell(Subscriber who, @Nullable String refusal) {
      if (refusal == null) {
        taken++;
      } else {
        refused.add(new Refused(who, refusal));
      }
    }

    /** A server that refuses everybody tells more about itself than about the addresses. */
    synchronized void tellBounces() {
      if (taken > 0 || refused.size() < Trouble.MOST_REFUSED) {
        refused.forEach(each -> bounces.suppress(each.who().person(), each.why()));
      }
    }

    private static void wait(@Nullable Bucket rate) {
      if (rate != null) {
        rate.asBlocking().consumeUninterruptibly(1);
      }
    }
  }
}
