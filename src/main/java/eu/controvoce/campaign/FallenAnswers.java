package eu.controvoce.campaign;

import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.MessageNeedsRevision;
import eu.controvoce.answer.MessageRetired;
import eu.controvoce.base.Conflict;
import eu.controvoce.channel.Why;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Stops what is still to come of a text that fell with a fact or was retired, and flags what is
 * out: only a person sends it out again, corrects it or takes it back. Whoever carries a
 * publication out asks once more when it is done, so that nothing slips through in between. Safe to
 * repeat.
 */
@Component
public class FallenAnswers {

  private static final Logger log = LoggerFactory.getLogger(FallenAnswers.class);

  private final Publications publications;
  private final PublicationSaves saves;
  private final Readiness readiness;

  FallenAnswers(Publications publications, PublicationSaves saves, Readiness readiness) {
    this.publications = publications;
    this.saves = saves;
    this.readiness = readiness;
  }

  @EventListener
  void on(MessageNeedsRevision news) {
    all(news.message());
  }

  @EventListener
  void on(MessageRetired news) {
    all(news.message());
  }

  /** Looks whether the text of a publication still holds, and stops or flags it if not. */
  public void look(Publication publication) {
    readiness
        .obstacle(publication.city(), publication.message())
        .ifPresent(why -> stop(publication, why));
  }

  private void all(MessageId message) {
    publications.findByMessage(message).forEach(this::look);
  }

  private void stop(Publication publication, Why why) {
    try {
      switch (publication.status()) {
        case SCHEDULED -> saves.save(PublicationSteps.hold(publication, why));
        case PUBLISHED, CORRECTED, TO_DO, PLANNED -> {
          if (publication.error() == null) {
            saves.save(PublicationSteps.flag(publication, flag(publication)));
          }
        }
        // Whoever carries it out looks again at the end; the others need nothing.
        case PUBLISHING, PAUSED, FAILED, CANCELLED, DONE, WITHDRAWN -> {}
      }
    } catch (Conflict e) {
      log.info(
          "Publication {} changed while its text fell; it is looked at when due", publication.id());
    }
  }

  private static Why flag(Publication publication) {
    return Why.of(publication.isVisible() ? "publication.fallen.out" : "publication.fallen.ahead");
  }
}
