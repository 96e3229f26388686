package eu.controvoce.site;

import eu.controvoce.answer.MessageId;
import eu.controvoce.base.Texts;
import eu.controvoce.city.CityId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What somebody who read an answer says of it. Nothing tells who: no account, no address, only the
 * day.
 *
 * @param id random, so that not even the order tells anything
 * @param revision the text that was read
 * @param text with personal data masked; {@code null} if nothing was written
 */
@Document("opinions")
@TypeAlias("opinion")
public record Opinion(
    @Id String id,
    CityId city,
    MessageId message,
    int revision,
    Clarity clarity,
    @Nullable String text,
    LocalDate on) {

  /** Most characters of the text. */
  public static final int LONGEST = 500;

  /** Whether it was clear. */
  public enum Clarity {
    YES,
    IN_PART,
    NO
  }

  public Opinion {
    text = Texts.optional("text", text, LONGEST * 2).orElse(null);
  }
}
