package eu.controvoce.answer;

import eu.controvoce.base.Refusal;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.RumourAssessed;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.RumourMerged;
import eu.controvoce.rumour.RumourParted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Tells rumours that they are answered: when a message is approved, when a rumour gets its verdict
 * after that, and when two rumours become one. Every call may be repeated.
 */
@Component
class Answering {

  private static final Logger log = LoggerFactory.getLogger(Answering.class);

  private final CounterMessages messages;
  private final Followings followings;
  private final Casework casework;

  Answering(CounterMessages messages, Followings followings, Casework casework) {
    this.messages = messages;
    this.followings = followings;
    this.casework = casework;
  }

  /** Tells every rumour a message answers, if its text is in force. */
  void answered(CounterMessage message) {
    if (message.publishable().isPresent()) {
      message.rumours().forEach(each -> tell(message, each));
    }
  }

  @EventListener
  void on(RumourAssessed news) {
    for (var each : messages.findAnswering(news.rumour())) {
      if (each.city().equals(news.city()) && each.publishable().isPresent()) {
        tell(each, news.rumour());
      }
    }
  }

  @EventListener
  void on(RumourMerged news) {
    messages.findAnswering(news.from()).forEach(each -> follow(each, news.from(), news.into()));
  }

  /** What answered a rumour before it became part of another answers it again. */
  @EventListener
  void on(RumourParted news) {
    for (var followed : followings.findByFrom(news.from())) {
      try {
        messages
            .findById(followed.message())
            .map(each -> each.answerAgain(news.from(), news.into(), followed.answeredBoth()))
            .map(messages::save)
            .ifPresent(this::answered);
        followings.deleteById(followed.id());
      } catch (OptimisticLockingFailureException e) {
        log.warn("Message {} changed while its rumour was parted", followed.message());
      }
    }
  }

  /** Lets a message answer what its rumour became part of. */
  void follow(CounterMessage message, RumourId from, RumourId into) {
    try {
      followings.save(Following.of(message, from, into));
      answered(messages.save(message.answerInstead(from, into)));
    } catch (OptimisticLockingFailureException e) {
      log.warn(
          "Message {} changed while its rumour was merged; it is looked at again", message.code());
    }
  }

  /** A rumour that cannot be told now is told by the sweep. */
  private void tell(CounterMessage message, RumourId rumour) {
    try {
      casework.answered(message.city(), rumour);
    } catch (Refusal e) {
      log.warn(
          "Rumour {} could not be told that {} answers it: {}", rumour, message.code(), e.key());
    }
  }
}
