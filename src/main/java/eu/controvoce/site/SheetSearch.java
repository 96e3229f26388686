package eu.controvoce.site;

import java.util.List;
import java.util.Locale;

/**
 * Finds a city's answers by words residents use, in the headline, the claims, the text, the topic.
 */
public interface SheetSearch {

  /** Longest question looked at, in characters; what follows is ignored. */
  int LONGEST = 200;

  /**
   * The sheets that have most of the question's words in any form, best first; a word that stands
   * nowhere is taken for the words it looks like. All of them when the question is blank.
   *
   * @param sheets of one city
   */
  List<PublicSheet> search(List<PublicSheet> sheets, String question, Locale locale);
}
