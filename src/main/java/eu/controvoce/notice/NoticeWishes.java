package eu.controvoce.notice;

import eu.controvoce.city.Actor;
import eu.controvoce.city.MemberId;
import eu.controvoce.notice.MailWish.When;
import org.springframework.stereotype.Component;

/** Asks and keeps what members wish about notices by e-mail. Thread-safe. */
@Component
public class NoticeWishes {

  private final MailWishes wishes;

  NoticeWishes(MailWishes wishes) {
    this.wishes = wishes;
  }

  /** When the actor wants them. */
  public When of(Actor actor) {
    return of(actor.member());
  }

  /** Sets when the actor wants them. */
  public void wish(Actor actor, When when) {
    wishes.save(new MailWish(actor.member(), when));
  }

  When of(MemberId member) {
    return wishes.findById(member).map(MailWish::when).orElse(When.AT_ONCE);
  }
}
