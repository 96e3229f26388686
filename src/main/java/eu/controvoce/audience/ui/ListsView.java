package eu.controvoce.audience.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.controvoce.audience.Lists;
import eu.controvoce.audience.MailingList;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The city's mailing lists. */
@Route(ListsView.ROUTE)
@RolesAllowed({"OFFICER", "MANAGER"})
class ListsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "campagne/liste";

  private final Lists lists;
  private final Actor actor;

  ListsView(Lists lists, CurrentActor current) {
    this.lists = lists;
    this.actor = current.get();
    getContent().addClassName("cv-view");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("list.heading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    render();
  }

  private void render() {
    var all = lists.list(actor);
    getContent().removeAll();
    var create = Buttons.primary(getTranslation("list.new"), this::create);
    if (all.isEmpty()) {
      getContent()
          .add(
              new ViewTitle(getPageTitle()),
              new EmptyState(
                  Icon.MAIL,
                  getTranslation("list.empty"),
                  getTranslation("list.empty.text"),
                  create));
      return;
    }
    var rows = new Rows(getPageTitle());
    rows.show(all.stream().map(this::row).toList());
    getContent().add(new ViewTitle(getPageTitle(), getTranslation("list.sentence"), create), rows);
  }

  private ItemRow row(MailingList list) {
    var people = lists.count(actor, list.id());
    return new ItemRow(
        list.name(),
        false,
        List.of(getTranslation("list.people", people)),
        ROUTE + "/" + list.id().value());
  }

  private void create() {
    ListDialog.open(
        getTranslation("list.new"),
        null,
        (name, description) -> {
          var made = lists.create(actor, name, description);
          getUI().ifPresent(ui -> ui.navigate(ROUTE + "/" + made.id().value()));
        });
  }
}
