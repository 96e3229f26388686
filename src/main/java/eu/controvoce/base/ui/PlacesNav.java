package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** The five places, each with a count of what waits there; a bar at the bottom on a phone. */
final class PlacesNav extends Composite<Nav> {

  private final UnorderedList list = new UnorderedList();
  private final Anchor log = new Anchor(MainLayout.LOG_ROUTE);

  PlacesNav() {
    getContent().addClassName("cv-places");
    getContent().getElement().setAttribute("aria-label", getTranslation("ui.places"));
    log.addClassName("cv-log");
    log.add(Icon.ADD.create(), new Span(getTranslation("ui.log")));
    getContent().add(log, list);
  }

  /** Shows the places that have a page the person may open. */
  void show(List<NavEntry> visible, Optional<NavEntry> page) {
    var here = page.map(NavEntry::place);
    list.removeAll();
    if (page.filter(each -> MainLayout.LOG_ROUTE.equals(each.route())).isPresent()) {
      log.getElement().setAttribute("aria-current", "page");
    } else {
      log.getElement().removeAttribute("aria-current");
    }
    for (var place : Place.values()) {
      var pages = visible.stream().filter(each -> each.place() == place).toList();
      if (place != Place.ADMIN && !pages.isEmpty()) {
        list.add(new ListItem(link(place, pages, here.filter(place::equals).isPresent())));
      }
    }
    log.setVisible(visible.stream().anyMatch(each -> each.place() == Place.LISTEN));
  }

  private Anchor link(Place place, List<NavEntry> pages, boolean current) {
    var name = new Span(getTranslation(place.titleKey()));
    name.addClassName("cv-place-name");
    var link = new Anchor(pages.getFirst().route(), place.icon().create(), name);
    link.addClassName("cv-place");
    if (current) {
      link.getElement().setAttribute("aria-current", "page");
    }
    var count = Navigation.waiting(pages);
    if (count > 0) {
      link.add(new Waiting(count));
    }
    return link;
  }
}
