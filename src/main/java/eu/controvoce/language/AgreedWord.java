package eu.controvoce.language;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.springframework.data.annotation.TypeAlias;

/**
 * A word to avoid.
 *
 * @param forms as people write it, the first being its name
 * @param use what to say instead
 * @param why the reason, as a sentence
 */
@TypeAlias("agreed-word")
public record AgreedWord(String language, List<String> forms, String use, String why) {

  public AgreedWord {
    requireNonNull(language);
    requireNonNull(use);
    requireNonNull(why);
    forms = List.copyOf(forms);
  }
}
