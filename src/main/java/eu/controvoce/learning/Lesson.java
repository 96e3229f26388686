package eu.controvoce.learning;

import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An example a person gave by confirming or correcting topics. It can be made again at any time
 * from the item it comes from, and goes when that goes.
 *
 * @param origin id of the sighting or rumour it comes from
 * @param text after masking of all personal data found in it
 * @param language ISO 639-1, one the coding frame has
 * @param topics as confirmed; empty when a person said that none fits
 * @param city whose words these are
 * @param taughtBy who confirmed
 * @param suggestedBy name of the model whose suggestion was confirmed or corrected; {@code null} if
 *     nothing had been suggested
 * @param corrected whether the suggestion was wrong
 */
@Document("lessons")
@TypeAlias("lesson")
public record Lesson(
    @Id LessonId id,
    Kind kind,
    @Indexed String origin,
    String text,
    String language,
    List<String> topics,
    @Indexed CityId city,
    MemberId taughtBy,
    @Indexed Instant taughtAt,
    @Nullable String suggestedBy,
    boolean corrected) {

  /** What it comes from. */
  public enum Kind {
    SIGHTING,
    RUMOUR
  }

  public Lesson {
    topics = List.copyOf(topics);
  }

  /** Whether it teaches the same as the other, whoever said so and when. */
  boolean teachesLike(Lesson other) {
    return text.equals(other.text)
        && language.equals(other.language)
        && topics.equals(other.topics)
        && city.equals(other.city);
  }
}
