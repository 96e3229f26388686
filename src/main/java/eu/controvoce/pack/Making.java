package eu.controvoce.pack;

import eu.controvoce.base.Id;
import eu.controvoce.city.City;
import eu.controvoce.language.Analysis;

/**
 * What an item of a pack needs besides its file. While a pack is only being checked, codes are
 * blank and texts are not looked at, since codes once drawn are gone.
 */
interface Making {

  /**
   * The code people say aloud.
   *
   * @param kind letter of the kind, for example {@code D}
   */
  String code(City city, String kind, Id id);

  /** What can be found in a text heard in a city. */
  Analysis analysis(City city, Id id, String text);

  /** For checking: gives nothing away. */
  static Making dry() {
    return new Making() {
      @Override
      public String code(City city, String kind, Id id) {
        return "";
      }

      @Override
      public Analysis analysis(City city, Id id, String text) {
        return Blank.ANALYSIS;
      }
    };
  }
}
