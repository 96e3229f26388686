package eu.controvoce.base.ui;

import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * A page that can be reached from the navigation. The first visible page of a place is where the
 * place itself leads.
 *
 * @param titleKey translation key of its short name
 * @param route its address without parameters, for example {@code ascolta/segnalazioni}
 * @param order among the pages of its place, lowest first
 * @param visibleTo whether somebody with these authorities ({@code ROLE_OFFICER}, …) may open it;
 *     must agree with the view's own access annotation
 * @param waiting how many things wait there for the person who looks; 0 shows nothing. Asked on
 *     every navigation, so it answers in a few milliseconds
 */
public record NavEntry(
    Place place,
    String titleKey,
    String route,
    int order,
    Predicate<Set<String>> visibleTo,
    LongSupplier waiting) {

  /** A page for everybody who is signed in, where nothing waits. */
  public static NavEntry of(Place place, String titleKey, String route, int order) {
    return new NavEntry(place, titleKey, route, order, _ -> true, () -> 0);
  }

  /**
   * The same page, only for these roles, named without prefix: {@code OFFICER}, {@code MANAGER}.
   */
  public NavEntry onlyFor(String... roles) {
    var wanted = Set.of(roles);
    return new NavEntry(
        place,
        titleKey,
        route,
        order,
        authorities -> wanted.stream().anyMatch(each -> authorities.contains("ROLE_" + each)),
        waiting);
  }

  /** The same page with a count of what waits there. */
  public NavEntry counting(LongSupplier count) {
    return new NavEntry(place, titleKey, route, order, visibleTo, count);
  }
}
