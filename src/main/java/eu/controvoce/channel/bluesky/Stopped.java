package eu.controvoce.channel.bluesky;

import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Why;

/** The server answered with an error that ends the delivery. */
final class Stopped extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Delivery delivery;

  Stopped(Delivery delivery) {
    super(null, null, false, false);
    this.delivery = delivery;
  }

  Delivery delivery() {
    return delivery;
  }

  Why why() {
    return switch (delivery) {
      case Delivery.Rejected(var why) -> why;
      case Delivery.Unavailable(var why, var _) -> why;
      case Delivery.Uncertain(var why) -> why;
      case Delivery.Blocked(var why) -> why;
      case Delivery.Accepted _ -> throw new IllegalStateException("Accepted stops nothing");
    };
  }
}
