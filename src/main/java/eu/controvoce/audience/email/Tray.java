package eu.controvoce.audience.email;

import eu.controvoce.audience.Addressee;
import eu.controvoce.audience.Bounces;
import eu.controvoce.audience.OpenBag;
import eu.controvoce.audience.OpenBag.Outgoing;
import eu.controvoce.base.mail.MailRoute.Handover;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The letters of one bag, taken by several lines; put down when the last is settled. */
final class Tray {

  private final OpenBag bag;
  private final Bounces bounces;
  private final List<Refused> refused = new ArrayList<>();
  private int next;
  private int settled;
  private int taken;
  private boolean closed;

  Tray(OpenBag bag, Bounces bounces) {
    this.bag = bag;
    this.bounces = bounces;
  }

  private record Refused(Addressee who, String why) {}

  /** A letter on its tray. */
  record Item(Tray tray, Outgoing letter) {

    void starting() {
      tray.bag.starting(letter);
    }

    void settle(Handover answer) {
      Letters.settle(tray.bag, letter, answer, tray::tell);
      tray.done();
    }
  }

  /** {@code null} when all are taken. */
  synchronized @Nullable Item next() {
    return next < bag.outgoing().size() ? new Item(this, bag.outgoing().get(next++)) : null;
  }

  private synchronized void tell(Addressee who, @Nullable String refusal) {
    if (refusal == null) {
      taken++;
    } else {
      refused.add(new Refused(who, refusal));
    }
  }

  private void done() {
    synchronized (this) {
      settled++;
      if (settled < bag.outgoing().size()) {
        return;
      }
    }
    close();
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** Puts the bag down, once; what was not handed over stays to be sent. */
  void close() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    bag.close();
    tellBounces();
  }

  /** A server that refuses everybody tells more about itself than about the addresses. */
  private void tellBounces() {
    if (taken > 0 || refused.size() < Trouble.MOST_REFUSED) {
      refused.forEach(each -> bounces.suppress(each.who().person(), each.why()));
    }
  }
}
