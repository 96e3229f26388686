package eu.controvoce.answer;

import eu.controvoce.city.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What the network agreed about one word to avoid, laid over the vocabulary that came with the
 * product: added, said otherwise, or no longer avoided.
 *
 * @param id language and name, so that a word is agreed on once
 * @param name the first form, in lower case
 * @param avoided whether it is to be avoided; the other parts are empty if not
 */
@Document("word-agreements")
@TypeAlias("word-agreement")
record WordAgreement(
    @Id String id,
    String language,
    String name,
    boolean avoided,
    List<String> forms,
    String use,
    String why,
    MemberId by,
    Instant at) {

  WordAgreement {
    forms = List.copyOf(forms);
  }

  static String id(String language, String name) {
    return language + "." + name;
  }

  static String name(String form) {
    return form.strip().toLowerCase(Locale.ROOT);
  }

  Vocabulary.Entry entry() {
    return new Vocabulary.Entry(forms, use, why);
  }
}
