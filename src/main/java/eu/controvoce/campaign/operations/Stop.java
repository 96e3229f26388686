package eu.controvoce.campaign.operations;

import eu.controvoce.base.Texts;
import eu.controvoce.city.CityId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An emergency stop [fermo]: nothing goes out until a person lifts it. Publications keep their
 * state, so that nothing has to be put right afterwards.
 *
 * @param city what is stopped; {@code null} for everything
 * @param reason why, in the words of whoever did it
 * @param by their name
 */
@Document("stops")
@TypeAlias("stop")
public record Stop(@Id StopId id, @Nullable CityId city, String reason, String by, Instant since) {

  public Stop {
    reason = Texts.required("reason", reason, Texts.SHORT);
  }

  /** Whether it stops all cities. */
  public boolean isOfEverything() {
    return city == null;
  }

  boolean concerns(CityId other) {
    return city == null || city.equals(other);
  }
}
