package eu.controvoce.language.personal;

import eu.controvoce.language.text.Letters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The lists of names and of the words around names. Immutable once read. */
final class Names {

  private final Map<String, Boolean> firstNames = list("first-names.txt");
  private final Map<String, Boolean> surnames = list("surnames.txt");
  private final Map<String, Set<String>> words = words();

  /** The word as the lists have it. */
  static String plain(String word) {
    var plain = Letters.folded(word.toLowerCase(Locale.ITALIAN)).replace('\u2019', '\'');
    if (plain.endsWith(".")) {
      return plain.substring(0, plain.length() - 1);
    }
    return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
  }

  boolean isFirstName(String plain) {
    return firstNames.containsKey(plain);
  }

  /** Whether it is a first name that is no ordinary word. */
  boolean isFirstNameOnly(String plain) {
    return Boolean.FALSE.equals(firstNames.get(plain));
  }

  boolean isSurname(String plain) {
    return surnames.containsKey(plain);
  }

  /** Whether it is a surname that is no ordinary word, place or first name. */
  boolean isSurnameOnly(String plain) {
    return Boolean.FALSE.equals(surnames.get(plain));
  }

  /** Whether the word stands in one of the lists of {@code words.txt}. */
  boolean is(String list, String plain) {
    return Objects.requireNonNull(words.get(list), list).contains(plain);
  }

  private static Map<String, Boolean> list(String file) {
    var names = new HashMap<String, Boolean>();
    for (var line : lines(file)) {
      boolean ordinary = line.endsWith("?");
      names.put(ordinary ? line.substring(0, line.length() - 1) : line, ordinary);
    }
    return names;
  }

  private static Map<String, Set<String>> words() {
    var lists = new HashMap<String, Set<String>>();
    var current = "";
    for (var line : lines("words.txt")) {
      if (line.startsWith("[")) {
        current = line.substring(1, line.length() - 1);
      } else {
        lists.computeIfAbsent(current, _ -> new HashSet<>()).addAll(List.of(line.split(" ", -1)));
      }
    }
    return lists;
  }

  private static List<String> lines(String file) {
    try (var in = Objects.requireNonNull(Names.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(each -> !each.isEmpty() && !each.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + file, e);
    }
  }
}
