package eu.controvoce.city.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.MasterDetail;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import eu.controvoce.city.CityRegister;
import eu.controvoce.city.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The cities of the network; one opens beside the list. */
@Route(AdminPages.CITIES)
@RouteAlias(AdminPages.CITIES + "/:city")
@RolesAllowed("ADMINISTRATOR")
class CitiesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final CityRegister register;
  private final Actor actor;
  private final Div list = new Div();
  private final MasterDetail detail;
  private String open = "";

  CitiesView(CityRegister register, CurrentActor current) {
    this.register = register;
    this.actor = current.get();
    var title =
        new ViewTitle(
            getTranslation("cities.title"),
            getTranslation("cities.sentence"),
            Buttons.primaryLink(
                getTranslation("cities.add"), AdminPages.CITIES + "/" + AdminPages.NEW));
    var all = new Div(title, list);
    all.addClassName("cv-stack");
    detail = new MasterDetail(all, this::back);
    getContent().addClassName("cv-view");
    getContent().add(detail);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("cities.title");
  }

  /** Reads afresh on every entry, since Vaadin may hand the same view back. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    open = event.getRouteParameters().get("city").orElse("");
    var cities = register.all(actor);
    if (open.equals(AdminPages.NEW)) {
      detail.show(new CityPanel(null, register, actor, this::added));
    } else if (open.isEmpty()) {
      detail.close();
    } else {
      cities.stream()
          .filter(each -> each.id().value().equals(open))
          .findFirst()
          .ifPresentOrElse(
              each -> detail.show(new CityPanel(each, register, actor, _ -> read())),
              () -> {
                detail.close();
                Notices.failed(getTranslation("city.missing"));
              });
    }
    read();
  }

  private void read() {
    var cities = register.all(actor);
    list.removeAll();
    if (cities.isEmpty()) {
      list.add(
          new EmptyState(
              Icon.PLACE,
              getTranslation("cities.none.title"),
              getTranslation("cities.none.sentence")));
      return;
    }
    var rows = new Rows(getTranslation("cities.title"));
    rows.show(cities.stream().map(this::row).toList());
    list.add(rows);
  }

  private ItemRow row(City city) {
    var parts =
        List.of(
            city.prefix(),
            getTranslation("city.areas.count", city.areas().size()),
            city.zone().getId());
    var badges =
        city.demo()
            ? new StateBadge[] {new StateBadge(Tone.NEUTRAL, getTranslation("city.demo"))}
            : new StateBadge[0];
    return new ItemRow(
            city.name(), false, parts, AdminPages.CITIES + "/" + city.id().value(), badges)
        .current(city.id().value().equals(open));
  }

  private void added(City city) {
    getUI().ifPresent(ui -> ui.navigate(AdminPages.CITIES + "/" + city.id().value()));
  }

  private void back() {
    getUI().ifPresent(ui -> ui.navigate(AdminPages.CITIES));
  }
}
