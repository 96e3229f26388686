package eu.controvoce.channel.network;

import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Why;

/** A call that got no answer. */
public final class ApiFailure extends Exception {

  private static final long serialVersionUID = 1L;

  /** What it means for the request. */
  enum Kind {
    /** It never left, and may leave later. */
    NOT_SENT,
    /** It must not leave: the address is wrong. */
    NEVER,
    /** It may have arrived. */
    MAYBE
  }

  private final transient Why why;
  private final Kind kind;

  ApiFailure(Kind kind, Why why) {
    // Without cause and stack: messages of the JDK's client hold addresses, and some hold keys.
    super(why.key(), null, false, false);
    this.why = why;
    this.kind = kind;
  }

  /** For people. */
  public Why why() {
    return why;
  }

  /** Whether the other side may have got it. */
  public boolean mayHaveArrived() {
    return kind == Kind.MAYBE;
  }

  /** As the outcome of a call that does nothing when it is made twice. */
  public Delivery repeatable() {
    return kind == Kind.NEVER ? new Delivery.Blocked(why) : new Delivery.Unavailable(why, null);
  }

  /** As the outcome of a call that would do its work twice. */
  public Delivery onceOnly() {
    return kind == Kind.MAYBE ? new Delivery.Uncertain(why) : repeatable();
  }
}
