package eu.controvoce.site;

import eu.controvoce.answer.MessageId;
import eu.controvoce.base.Texts;
import eu.controvoce.city.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What an officer tells residents about a text that took the place of a published one.
 *
 * @param id message and revision, so that there is one per text
 * @param revision the text that took the place
 * @param note in a sentence; {@code null} if the kind says it all
 */
@Document("corrections")
@TypeAlias("correction")
public record Correction(
    @Id String id,
    MessageId message,
    int revision,
    Kind kind,
    @Nullable String note,
    MemberId by,
    Instant at) {

  /** Most characters of a note. */
  public static final int LONGEST = 300;

  /** What kind of change it was. */
  public enum Kind {
    /** Something was wrong. */
    ERROR,
    /** Newer figures or rules. */
    UPDATE,
    /** The same, said better. */
    WORDING
  }

  public Correction {
    note = Texts.optional("note", note, LONGEST).orElse(null);
  }

  static String id(MessageId message, int revision) {
    return message.value() + "." + revision;
  }
}
