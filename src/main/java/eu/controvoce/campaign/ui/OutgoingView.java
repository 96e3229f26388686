package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.FilterChips;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationFilter;
import eu.controvoce.campaign.export.PlanQuery;
import eu.controvoce.campaign.export.ui.PlanTools;
import eu.controvoce.campaign.slot.Occurrence;
import eu.controvoce.campaign.slot.ui.SlotsToFill;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes out next, what went wrong and what waits for somebody, day by day. */
@Route(CampaignLinks.OUTGOING)
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class OutgoingView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  /** More than anybody reads; narrower filters find the rest. */
  private static final int MOST = 200;

  private static final List<Occurrence> NONE = List.of();

  /** Something that stands in the list at its time. */
  private record Line(Instant at, Component shown) {}

  private static final Comparator<Publication> LATEST_FIRST =
      Comparator.comparing(Publication::at).reversed();

  private final Outgoing outgoing;
  private final Planning planning;
  private final CampaignDesk campaigns;
  private final OutletDesk outlets;
  private final CounterMessages messages;
  private final SlotsToFill slots;
  private final Times times;
  private final Actor actor;
  private final ViewTitle title = new ViewTitle(Words.say("campaign.outgoing"), "");
  private final FilterChips chips;
  private final ComboBox<Campaign> campaign = new ComboBox<>();
  private final ComboBox<Outlet> outlet = new ComboBox<>();
  private final Div list = new Div();

  OutgoingView(
      Outgoing outgoing,
      Planning planning,
      CampaignDesk campaigns,
      OutletDesk outlets,
      CounterMessages messages,
      SlotsToFill slots,
      Times times,
      CurrentActor current) {
    this.outgoing = outgoing;
    this.planning = planning;
    this.campaigns = campaigns;
    this.outlets = outlets;
    this.messages = messages;
    this.slots = slots;
    this.times = times;
    this.actor = current.get();
    chips = new FilterChips(getTranslation("campaign.filter"), this::choose);
    narrowing(campaign, "campaign.filter.campaign");
    campaign.setItems(campaigns.list(actor));
    campaign.setItemLabelGenerator(Campaign::name);
    narrowing(outlet, "campaign.filter.outlet");
    outlet.setItems(outlets.list(actor));
    outlet.setItemLabelGenerator(Outlet::name);
    var narrow = new Div(campaign, outlet);
    narrow.addClassName("cv-narrow");
    var tools = new Div(chips, narrow, new PlanTools(times, this::query));
    tools.addClassName("cv-list-tools");
    getContent().addClassName("cv-view");
    getContent().add(title, tools, list);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("campaign.outgoing");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked =
        event.getLocation().getQueryParameters().getSingleParameter("filtro").orElse("next");
    var all = outgoing.list(actor, PublicationFilter.ALL);
    chips.clear();
    for (var filter : OutgoingFilter.values()) {
      var count = all.stream().filter(filter::admits).count();
      if (filter == OutgoingFilter.OUT || filter == OutgoingFilter.ALL) {
        chips.add(filter.key(), getTranslation("campaign.filter." + filter.key()));
      } else {
        chips.add(filter.key(), getTranslation("campaign.filter." + filter.key()), count);
      }
    }
    chips.show(asked);
    render(all);
  }

  private void reload() {
    render(outgoing.list(actor, PublicationFilter.ALL));
  }

  private void choose(String key) {
    getUI().ifPresent(ui -> ui.navigate(CampaignLinks.outgoing(key)));
  }

  private PlanQuery query() {
    return OutgoingFilter.of(chips.current())
        .query(
            campaign.getOptionalValue().map(Campaign::id).orElse(null),
            outlet.getOptionalValue().map(Outlet::id).orElse(null));
  }

  private void narrowing(ComboBox<?> field, String label) {
    field.setPlaceholder(getTranslation(label));
    field.setAriaLabel(getTranslation(label));
    field.setClearButtonVisible(true);
    field.addValueChangeListener(_ -> reload());
  }

  private void render(List<Publication> all) {
    var today = all.stream().filter(each -> isToday(each) && each.isUpcoming()).count();
    var wrong = all.stream().filter(OutgoingFilter.WRONG::admits).count();
    title.setSentence(getTranslation("campaign.outgoing.sentence", today, wrong));
    if (actor.may(Permission.PLAN)) {
      title.setActions(
          Buttons.primary(getTranslation("campaign.plan"), this::plan),
          Buttons.link(getTranslation("campaign.new"), CampaignLinks.newCampaign("")));
    }
    var filter = OutgoingFilter.of(chips.current());
    var fitting =
        all.stream()
            .filter(filter::admits)
            .filter(each -> campaign.isEmpty() || campaign.getValue().id().equals(each.campaign()))
            .filter(each -> outlet.isEmpty() || outlet.getValue().id().equals(each.outlet()))
            .toList();
    list.removeAll();
    list.addClassName("cv-agenda");
    var toFill = filter == OutgoingFilter.NEXT ? slots.of(actor, this::isWanted) : NONE;
    if (fitting.isEmpty() && toFill.isEmpty()) {
      list.add(empty(all.isEmpty()));
      return;
    }
    var names = Names.of(actor, fitting, messages, outlets, campaigns);
    var wrongFirst = filter == OutgoingFilter.NEXT || filter == OutgoingFilter.ALL;
    var first =
        fitting.stream().filter(each -> wrongFirst && OutgoingFilter.WRONG.admits(each)).toList();
    if (!first.isEmpty()) {
      list.add(wrong(first, names));
    }
    var rest = fitting.stream().filter(each -> !first.contains(each));
    var ordered = filter == OutgoingFilter.OUT ? rest.sorted(LATEST_FIRST) : rest;
    var lines =
        Stream.concat(
            ordered.limit(MOST).map(each -> new Line(each.at(), line(each, names, false))),
            toFill.stream().map(each -> new Line(each.at(), line(each, names))));
    days(toFill.isEmpty() ? lines : lines.sorted(Comparator.comparing(Line::at)))
        .forEach(list::add);
  }

  private boolean isWanted(Occurrence date) {
    var slot = date.slot();
    return (campaign.isEmpty() || campaign.getValue().id().equals(slot.campaign()))
        && (outlet.isEmpty() || outlet.getValue().id().equals(slot.outlet()));
  }

  private Component wrong(List<Publication> publications, Names names) {
    var lines = publications.stream().map(each -> line(each, names, true)).toList();
    var label = getTranslation("campaign.filter.wrong");
    var rows = new Div(PublicationLine.list(label, lines));
    rows.addClassName("cv-rows");
    return new Section(label, rows);
  }

  private List<Component> days(Stream<Line> lines) {
    Map<LocalDate, List<Component>> byDay =
        lines.collect(
            Collectors.groupingBy(
                each -> LocalDate.ofInstant(each.at(), times.zone()),
                LinkedHashMap::new,
                Collectors.mapping(Line::shown, Collectors.toList())));
    return byDay.entrySet().stream()
        .<Component>map(each -> day(each.getKey(), each.getValue()))
        .toList();
  }

  private Component day(LocalDate day, List<Component> lines) {
    var heading = new H2(heading(day));
    heading.addClassName("cv-day");
    var rows = new Div(heading, PublicationLine.list(heading.getText(), lines));
    rows.addClassName("cv-rows");
    return rows;
  }

  private String heading(LocalDate day) {
    var date = times.date(day, getLocale());
    var today = times.today();
    if (day.equals(today) || day.equals(today.plusDays(1)) || day.equals(today.minusDays(1))) {
      return times.relative(day, getLocale()) + ", " + date;
    }
    return date;
  }

  private Component line(Occurrence date, Names names) {
    var slot = date.slot();
    var where = List.of(names.outlet(slot.outlet()), names.campaign(slot.campaign()));
    return slots.line(actor, date, where, this::reload);
  }

  private PublicationLine line(Publication publication, Names names, boolean withDay) {
    var time =
        withDay
            ? times.at(publication.at(), publication.zone(), getLocale())
            : times.time(publication.at(), getLocale());
    return new PublicationLine(
        publication,
        time,
        names.headline(publication),
        List.of(names.outlet(publication), names.campaign(publication)),
        new PublicationActs(planning, actor, this::reload).of(publication));
  }

  private boolean isToday(Publication publication) {
    return LocalDate.ofInstant(publication.at(), publication.zone()).equals(times.today());
  }

  private EmptyState empty(boolean nothingAtAll) {
    var key = nothingAtAll ? "campaign.outgoing.empty" : "campaign.outgoing.none";
    Component[] step =
        actor.may(Permission.PLAN)
            ? new Component[] {Buttons.secondary(getTranslation("campaign.plan"), this::plan)}
            : new Component[0];
    return new EmptyState(Icon.CALENDAR, getTranslation(key), getTranslation(key + ".text"), step);
  }

  private void plan() {
    new PlanDialog(planning, campaigns, outlets, messages, actor, times, null, this::reload).open();
  }
}
