package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** The pages of the place one is in; nothing when there is only one. */
final class PagesNav extends Composite<Nav> {

  PagesNav() {
    getContent().addClassName("cv-pages");
    getContent().setVisible(false);
  }

  void show(List<NavEntry> pages, Optional<NavEntry> here) {
    getContent().removeAll();
    getContent().setVisible(pages.size() > 1);
    if (pages.size() < 2) {
      return;
    }
    getContent()
        .getElement()
        .setAttribute("aria-label", getTranslation(pages.getFirst().place().titleKey()));
    var list = new UnorderedList();
    for (var page : pages) {
      list.add(new ListItem(link(page, here.filter(page::equals).isPresent())));
    }
    getContent().add(list);
  }

  private Anchor link(NavEntry page, boolean current) {
    var link = new Anchor(page.route(), new Span(getTranslation(page.titleKey())));
    if (current) {
      link.getElement().setAttribute("aria-current", "page");
    }
    var count = Navigation.waiting(page);
    if (count > 0) {
      link.add(new Waiting(count));
    }
    return link;
  }
}
