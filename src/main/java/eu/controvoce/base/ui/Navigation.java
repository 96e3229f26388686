package eu.controvoce.base.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The pages of all modules, as far as the person who looks may open them. */
@Component
class Navigation {

  private static final Logger log = LoggerFactory.getLogger(Navigation.class);

  private static final String ADMINISTRATOR = "ROLE_ADMINISTRATOR";

  private final ObjectProvider<NavEntries> sources;

  Navigation(ObjectProvider<NavEntries> sources) {
    this.sources = sources;
  }

  /** Every page the person may open, by place and order. */
  List<NavEntry> visible() {
    var authorities = authorities();
    return sources.stream()
        .flatMap(each -> each.entries().stream())
        .filter(each -> each.visibleTo().test(authorities))
        .sorted(Comparator.comparing(NavEntry::place).thenComparingInt(NavEntry::order))
        .toList();
  }

  /** Where the person arrives: who looks after the installation there, all others at the first. */
  Optional<NavEntry> home() {
    var pages = visible();
    var first = authorities().contains(ADMINISTRATOR) ? Place.ADMIN : null;
    return pages.stream()
        .filter(each -> each.place() == first && !each.route().isEmpty())
        .findFirst()
        .or(() -> pages.stream().filter(each -> !each.route().isEmpty()).findFirst());
  }

  /** The page an address belongs to: the one whose own address it begins with, the longest wins. */
  static Optional<NavEntry> at(String path, List<NavEntry> pages) {
    return pages.stream()
        .filter(each -> path.equals(each.route()) || path.startsWith(each.route() + "/"))
        .max(Comparator.comparingInt(each -> each.route().length()));
  }

  /** How many things wait on these pages. A page that cannot tell counts as 0 and is logged. */
  static long waiting(List<NavEntry> pages) {
    return pages.stream().mapToLong(Navigation::waiting).sum();
  }

  static long waiting(NavEntry page) {
    try {
      return page.waiting().getAsLong();
    } catch (RuntimeException e) {
      log.warn("Could not count what waits at {}", page.route(), e);
      return 0;
    }
  }

  private static Set<String> authorities() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication == null
        ? Set.of()
        : authentication.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .filter(each -> each != null)
            .collect(Collectors.toUnmodifiableSet());
  }
}
