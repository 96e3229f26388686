package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where one arrives after signing in: leads on to the first page one may open. */
@Route("")
@PermitAll
class HomeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Navigation navigation;

  HomeView(Navigation navigation) {
    this.navigation = navigation;
    getContent()
        .add(
            new EmptyState(
                Icon.LOCK, getTranslation("ui.no-place.title"), getTranslation("ui.no-place")));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    navigation.home().map(NavEntry::route).ifPresent(event::forwardTo);
  }

  @Override
  public String getPageTitle() {
    return "Controvoce";
  }
}
