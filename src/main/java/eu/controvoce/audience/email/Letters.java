package eu.controvoce.audience.email;

import eu.controvoce.audience.Addressee;
import eu.controvoce.audience.Letter.State;
import eu.controvoce.audience.OpenBag;
import eu.controvoce.audience.OpenBag.Outgoing;
import eu.controvoce.base.mail.MailRoute.Handover;
import eu.controvoce.channel.Why;
import org.jspecify.annotations.Nullable;

/** What a server's answer means for a letter. */
final class Letters {

  private Letters() {}

  /** Hears who was reached, or why they cannot be. */
  @FunctionalInterface
  interface Told {
    void tell(Addressee who, @Nullable String refusal);
  }

  static void settle(OpenBag bag, Outgoing letter, Handover answer, Told told) {
    switch (answer) {
      case Handover.Taken() -> {
        bag.came(letter, State.SENT, null);
        told.tell(letter.to(), null);
      }
      case Handover.Later(var code) ->
          bag.later(letter, Why.of("channel.email.later", code).toString());
      case Handover.Refused(var code, var meant) -> {
        var why = Why.of("channel.email.refused", code).toString();
        if (meant == Handover.Refused.Meant.ADDRESS) {
          bag.came(letter, State.REFUSED, why);
          told.tell(letter.to(), why);
        } else {
          // Not about this person: a setting, a limit, a policy. It may be mended.
          bag.later(letter, Why.of("channel.email.declined", code).toString());
        }
      }
      case Handover.NotSent() -> bag.again(letter, "channel.email.down");
      case Handover.Unknown() -> bag.came(letter, State.UNCERTAIN, "channel.email.broken");
    }
  }
}
