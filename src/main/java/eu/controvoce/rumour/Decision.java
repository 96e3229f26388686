package eu.controvoce.rumour;

import eu.controvoce.base.Texts;
import eu.controvoce.city.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * What a city decided to do about a rumour.
 *
 * @param reason why; required
 * @param by who decided; {@code null} for demo data
 */
@TypeAlias("decision")
public record Decision(Type type, String reason, @Nullable MemberId by, Instant on) {

  /** The choices. */
  public enum Type {
    RESPOND,
    PREBUNK,
    MONITOR,
    DO_NOT_AMPLIFY,
    REFER
  }

  public Decision {
    reason = Texts.required("reason", reason, Texts.MEDIUM);
  }
}
