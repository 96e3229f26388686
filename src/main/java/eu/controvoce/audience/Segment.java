package eu.controvoce.audience;

import java.util.Set;

/**
 * A part of a list; an empty set means everybody.
 *
 * @param of the list it is a part of
 * @param languages ISO 639-1 codes
 * @param areas as the city calls them
 */
public record Segment(ListId of, Set<String> languages, Set<String> areas, Set<Kind> kinds) {

  public Segment {
    languages = Set.copyOf(languages);
    areas = Set.copyOf(areas);
    kinds = Set.copyOf(kinds);
  }

  boolean takes(Subscriber each) {
    var area = each.area();
    return (languages.isEmpty() || languages.contains(each.language()))
        && (areas.isEmpty() || (area != null && areas.contains(area)))
        && (kinds.isEmpty() || kinds.contains(each.kind()));
  }
}
