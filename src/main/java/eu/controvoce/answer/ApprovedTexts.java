package eu.controvoce.answer;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The texts of a message that were approved one after the other, for public pages that show what
 * changed since. The caller sees to who may read them. Thread-safe.
 */
@Component
public class ApprovedTexts {

  private final MessageRevisions revisions;

  ApprovedTexts(MessageRevisions revisions) {
    this.revisions = revisions;
  }

  /** Every text kept so far, oldest first; the one in force may be missing. */
  public List<CounterMessage.Approved> of(MessageId message) {
    return revisions.findByMessage(message).stream()
        .map(MessageRevision::approved)
        .sorted(Comparator.comparingInt(CounterMessage.Approved::revision))
        .toList();
  }
}
