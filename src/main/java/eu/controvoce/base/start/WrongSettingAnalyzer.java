package eu.controvoce.base.start;

import static eu.controvoce.base.StartRefused.inLanguageOfMachine;

import eu.controvoce.base.WrongSetting;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Names the setting as it was given, what was expected and what was found, for every setting under
 * {@code controvoce}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class WrongSettingAnalyzer implements FailureAnalyzer {

  private static final Map<Class<?>, String> EXPECTED =
      Map.of(
          Integer.class, inLanguageOfMachine("un numero intero", "a whole number"),
          int.class, inLanguageOfMachine("un numero intero", "a whole number"),
          long.class, inLanguageOfMachine("un numero intero", "a whole number"),
          double.class, inLanguageOfMachine("un numero", "a number"),
          Boolean.class, inLanguageOfMachine("true o false", "true or false"),
          boolean.class, inLanguageOfMachine("true o false", "true or false"),
          URI.class,
              inLanguageOfMachine("un indirizzo come https://…", "an address like https://…"),
          Path.class, inLanguageOfMachine("una cartella", "a folder"),
          Duration.class,
              inLanguageOfMachine(
                  "una durata come 30s, 15m o 2h", "a duration such as 30s, 15m or 2h"));

  private final Environment environment;

  WrongSettingAnalyzer(Environment environment) {
    this.environment = environment;
  }

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    BindException unbound = null;
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof WrongSetting wrong) {
        return analysis(wrong.property(), String.valueOf(wrong.getMessage()), wrong);
      }
      if (each instanceof BindException bind) {
        unbound = bind;
      }
    }
    return unbound != null && unbound.getName().toString().startsWith("controvoce")
        ? unreadable(unbound)
        : null;
  }

  private FailureAnalysis unreadable(BindException unbound) {
    var found = unbound.getProperty() == null ? "" : unbound.getProperty().getValue();
    var expected = expected(unbound.getTarget().getType().resolve(Object.class));
    var sentence =
        inLanguageOfMachine("mi aspettavo %s, ho trovato «%s»", "expected %s, found “%s”");
    return analysis(unbound.getName().toString(), sentence.formatted(expected, found), unbound);
  }

  private static String expected(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(each -> each.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
          .collect(Collectors.joining(", "));
    }
    return EXPECTED.getOrDefault(type, inLanguageOfMachine("un altro valore", "another value"));
  }

  private FailureAnalysis analysis(String property, String sentence, Throwable cause) {
    var name = SettingNames.asGiven(environment, property);
    return new FailureAnalysis(name + ": " + sentence + ".", null, cause);
  }
}
