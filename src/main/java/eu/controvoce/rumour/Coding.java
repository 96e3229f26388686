package eu.controvoce.rumour;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.language.CodingFrame;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Checks codes that people choose: topics, groups, criteria, languages. Thread-safe. */
@Component
class Coding {

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final Supplier<CodingFrame> frame;

  Coding(ObjectProvider<CodingFrame> frame) {
    this.frame = frame::getObject;
  }

  /**
   * The topics, each once.
   *
   * @throws InvalidInput if one is no code of the frame
   */
  List<String> topics(List<String> codes) {
    var known = frame.get().topics().stream().map(CodingFrame.Topic::code).toList();
    return known("topics", codes, known);
  }

  /**
   * The groups, each once.
   *
   * @throws InvalidInput if one is no code of the frame
   */
  List<String> targetGroups(List<String> codes) {
    var known = frame.get().targetGroups().stream().map(CodingFrame.TargetGroup::code).toList();
    return known("targetGroups", codes, known);
  }

  /**
   * The ticked criteria, each once.
   *
   * @throws InvalidInput if one is no written criterion
   */
  List<String> criteria(List<String> keys) {
    for (var key : keys) {
      if (!RiskCriteria.has(key)) {
        throw new InvalidInput("criteria", "input.unknown-code", Texts.clean(key));
      }
    }
    return keys.stream().distinct().toList();
  }

  /**
   * The language, if one was given.
   *
   * @throws InvalidInput if it is no ISO 639-1 code
   */
  @Nullable String language(@Nullable String code) {
    if (code == null || code.isBlank()) {
      return null;
    }
    var plain = code.strip().toLowerCase(Locale.ROOT);
    if (!LANGUAGES.contains(plain)) {
      throw new InvalidInput("language", "input.language");
    }
    return plain;
  }

  private static List<String> known(String field, List<String> codes, List<String> known) {
    for (var code : codes) {
      if (!known.contains(code)) {
        throw new InvalidInput(field, "input.unknown-code", Texts.clean(code));
      }
    }
    return codes.stream().distinct().toList();
  }
}
