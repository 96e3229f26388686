package eu.controvoce.answer;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of writing answers.
 *
 * @param checksOff checks this network does without, by name ({@code HARD_TO_READ}); none by
 *     default
 */
@ConfigurationProperties("controvoce.answer")
public record AnswerSettings(@Nullable Set<Finding.Code> checksOff) {

  public AnswerSettings {
    checksOff = checksOff == null ? Set.of() : Set.copyOf(checksOff);
  }

  @Override
  public Set<Finding.Code> checksOff() {
    return checksOff == null ? Set.of() : checksOff;
  }
}
