package eu.controvoce.city.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.FilterChips;
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
import eu.controvoce.city.Member;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Role;
import eu.controvoce.city.access.MemberDesk;
import eu.controvoce.city.access.MemberFilter;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everybody who works with the product; one member opens beside the list. */
@Route(AdminPages.MEMBERS)
@RouteAlias(AdminPages.MEMBERS + "/:member")
@RouteAlias(AdminPages.ADMIN)
@RolesAllowed("ADMINISTRATOR")
class MembersView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final MemberDesk desk;
  private final CityRegister register;
  private final Actor actor;
  private final FilterChips chips;
  private final TextField search = new TextField();
  private final ComboBox<Role> role;
  private final ComboBox<City> city;
  private final Div list = new Div();
  private final MasterDetail detail;
  private String open = "";

  MembersView(MemberDesk desk, CityRegister register, CurrentActor current) {
    this.desk = desk;
    this.register = register;
    this.actor = current.get();
    var title =
        new ViewTitle(
            getTranslation("members.title"),
            getTranslation("members.sentence"),
            Buttons.primaryLink(
                getTranslation("members.add"), AdminPages.MEMBERS + "/" + AdminPages.NEW));
    chips =
        new FilterChips(getTranslation("members.filter"), _ -> read())
            .add("enabled", getTranslation("members.filter.enabled"))
            .add("disabled", getTranslation("members.filter.disabled"))
            .add("all", getTranslation("members.filter.all"));
    chips.show("enabled");
    search.setPlaceholder(getTranslation("members.search"));
    search.setAriaLabel(getTranslation("members.search"));
    search.setPrefixComponent(Icon.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(_ -> read());
    search.setWidthFull();
    role = Fields.choice(getTranslation("member.role"), List.of(Role.values()));
    role.setItemLabelGenerator(each -> getTranslation("role." + each.name()));
    role.setClearButtonVisible(true);
    role.addValueChangeListener(_ -> read());
    city = Fields.choice(getTranslation("member.city"), register.all(actor));
    city.setItemLabelGenerator(City::name);
    city.setClearButtonVisible(true);
    city.addValueChangeListener(_ -> read());
    var choices = new Div(role, city);
    choices.addClassName("cv-form-row");
    var tools = new Div(chips, search);
    tools.addClassName("cv-list-tools");
    var all = new Div(title, tools, choices, list);
    all.addClassName("cv-stack");
    detail = new MasterDetail(all, this::back);
    getContent().addClassName("cv-view");
    getContent().add(detail);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("members.title");
  }

  /** Reads afresh on every entry, since Vaadin may hand the same view back. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var chosen = event.getRouteParameters().get("member").orElse("");
    try {
      open(chosen);
    } catch (Refusal e) {
      open = "";
      detail.close();
      Notices.refused(e);
    }
    read();
  }

  private void open(String chosen) {
    open = chosen;
    if (chosen.isEmpty()) {
      detail.close();
    } else if (chosen.equals(AdminPages.NEW)) {
      detail.show(MemberPanel.adding(desk, register.all(actor), actor, this::read));
    } else {
      var member = desk.find(actor, new MemberId(chosen));
      detail.show(MemberPanel.of(member, desk, register.all(actor), actor, this::read));
    }
  }

  private void read() {
    var found = desk.list(actor, filter());
    list.removeAll();
    if (found.isEmpty()) {
      list.add(
          new EmptyState(
              Icon.PEOPLE,
              getTranslation("members.none.title"),
              getTranslation("members.none.sentence")));
      return;
    }
    Map<Object, String> names =
        register.all(actor).stream().collect(Collectors.toMap(City::id, City::name));
    Function<Member, String> where = member -> member.cityIfAny().map(names::get).orElse("");
    var rows = new Rows(getTranslation("members.title"));
    rows.show(found.stream().map(each -> row(each, where.apply(each))).toList());
    rows.more(found.size(), found.size(), () -> {});
    list.add(rows);
  }

  private ItemRow row(Member member, String where) {
    var route = AdminPages.MEMBERS + "/" + member.id().value();
    var parts = List.of(getTranslation("role." + member.role().name()), where, member.username());
    var row =
        new ItemRow(member.name(), false, parts, route, badges(member).toArray(StateBadge[]::new));
    return row.current(member.id().value().equals(open));
  }

  private List<StateBadge> badges(Member member) {
    if (!member.enabled()) {
      return List.of(new StateBadge(Tone.DONE, Icon.LOCK, getTranslation("member.disabled")));
    }
    return member.passwordHash() == null
        ? List.of(new StateBadge(Tone.ATTENTION, getTranslation("member.no-password")))
        : List.of();
  }

  private MemberFilter filter() {
    var enabled =
        switch (chips.current() == null ? "enabled" : chips.current()) {
          case "enabled" -> Boolean.TRUE;
          case "disabled" -> Boolean.FALSE;
          default -> null;
        };
    var where = city.getValue();
    return new MemberFilter(
        search.getValue(), role.getValue(), where == null ? null : where.id(), enabled);
  }

  private void back() {
    getUI().ifPresent(ui -> ui.navigate(AdminPages.MEMBERS));
  }
}
