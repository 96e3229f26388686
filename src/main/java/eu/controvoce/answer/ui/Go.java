package eu.controvoce.answer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/**
 * Goes to an address of the back office that may have a query, which Flow takes apart only here.
 */
final class Go {

  private Go() {}

  static void to(String route) {
    var location = new Location(route);
    UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
  }
}
