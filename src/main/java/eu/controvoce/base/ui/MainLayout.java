package eu.controvoce.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame around every page of the back office: the five places, search, help, and who is signed
 * in. It knows no page: each module contributes its own through {@link NavEntries} and {@link
 * CommandSource}.
 */
@Layout
@PermitAll
public class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

  /** Where a sighting is logged, reachable from everywhere. */
  static final String LOG_ROUTE = "ascolta/nuova";

  private final Navigation navigation;
  private final Whoami whoami;
  private final PlacesNav places = new PlacesNav();
  private final PagesNav pages = new PagesNav();
  private final List<ShellBanner> banners;
  private final Div banner = new Div();
  private final Main main = new Main();
  private final Keys keys = new Keys();

  MainLayout(
      Navigation navigation,
      ObjectProvider<CommandSource> commands,
      ObjectProvider<ShellTool> tools,
      ObjectProvider<ShellBanner> banners,
      ObjectProvider<Whoami> whoami,
      AuthenticationContext authentication) {
    this.navigation = navigation;
    this.banners = banners.orderedStream().toList();
    this.whoami = whoami.getIfAvailable(NobodySignedIn::new);
    main.setId("main");
    main.addClassName("cv-main");
    main.getElement().setAttribute("tabindex", "-1");
    var skip = new Anchor("#main", getTranslation("ui.skip"));
    skip.addClassName("cv-skip");
    skip.setRouterIgnore(true);
    var content = new Div(banner, pages, main);
    content.addClassName("cv-content");
    var found = new CommandDialog(navigation, commands.orderedStream().toList());
    var help = new KeysDialog();
    var top =
        new TopBar(
            this.whoami,
            navigation.visible(),
            tools.orderedStream().map(ShellTool::create).toList(),
            found::open,
            help::open,
            authentication::logout);
    keys.onCommand(found::open).onHelp(help::open).onNew(this::log);
    getContent().addClassName("cv-shell");
    getContent().add(skip, top, places, content, keys);
  }

  @Override
  public void showRouterLayoutContent(HasElement view) {
    main.getElement().removeAllChildren();
    main.getElement().appendChild(view.getElement());
  }

  @Override
  public void removeRouterLayoutContent(HasElement oldContent) {
    main.getElement().removeAllChildren();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var visible = navigation.visible();
    var here = Navigation.at(event.getLocation().getPath(), visible);
    places.show(visible, here);
    pages.show(here.map(each -> inPlace(each.place(), visible)).orElse(List.of()), here);
    banner.removeAll();
    banners.forEach(each -> each.create().ifPresent(banner::add));
    banner.setVisible(banner.getComponentCount() > 0);
    keys.navigated();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    Devices.recallLight(whoami.memberKey());
  }

  private void log() {
    getUI().ifPresent(ui -> ui.navigate(LOG_ROUTE));
  }

  private static List<NavEntry> inPlace(Place place, List<NavEntry> pages) {
    return pages.stream().filter(each -> each.place() == place).toList();
  }
}
