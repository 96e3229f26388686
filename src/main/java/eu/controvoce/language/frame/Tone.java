package eu.controvoce.language.frame;

import java.util.List;
import java.util.Map;

/**
 * The words that tell a judgement from a claim and hatred from talk, by the name of their list.
 *
 * @param lists words and phrases by list name
 */
public record Tone(Map<String, List<String>> lists) {

  /** The names every language's file has. */
  public static final List<String> NAMES =
      List.of(
          "insult",
          "vulgar",
          "slogan",
          "slur",
          "dehumanise",
          "despise",
          "harm",
          "deny",
          "good",
          "wish",
          "negation",
          "reported",
          "group",
          "judgement",
          "generalise",
          "claim");

  public Tone {
    lists = Map.copyOf(lists);
  }

  /** The forms of a list. */
  public List<String> list(String name) {
    return lists.getOrDefault(name, List.of());
  }
}
