package eu.controvoce.channel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.MoreMenu;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Fediverse;
import eu.controvoce.channel.FollowerFigures;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.channel.OutletHealth;
import eu.controvoce.channel.OutletId;
import eu.controvoce.channel.OutletRules;
import eu.controvoce.channel.Why;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Members;
import eu.controvoce.city.Permission;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The channels: set up by administrators, held and resumed also by whoever plans. */
@Route(OutletsView.ROUTE)
@RouteAlias(OutletsView.CITY_ROUTE)
@RolesAllowed({"ADMINISTRATOR", "OFFICER", "MANAGER"})
class OutletsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "amministrazione/canali";

  static final String CITY_ROUTE = "campagne/canali";

  private final OutletDesk desk;
  private final Cities cities;
  private final Members members;
  private final Fediverse fediverse;
  private final Times times;
  private final Actor actor;
  private Map<OutletId, OutletHealth> health = Map.of();
  private Map<OutletId, FollowerFigures.Figures> followers = Map.of();

  OutletsView(
      OutletDesk desk,
      Cities cities,
      Members members,
      Fediverse fediverse,
      Times times,
      CurrentActor current) {
    this.desk = desk;
    this.cities = cities;
    this.members = members;
    this.fediverse = fediverse;
    this.times = times;
    this.actor = current.get();
    getContent().addClassName("cv-view");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("channel.heading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    render();
  }

  private void render() {
    var all = desk.list(actor);
    health = desk.health(actor);
    followers = desk.followers(actor);
    var open = Buttons.primary(getTranslation("channel.new"), this::open);
    var administers = actor.may(Permission.ADMINISTER);
    Component[] action = administers ? new Component[] {open} : new Component[0];
    getContent().removeAll();
    if (all.isEmpty()) {
      getContent()
          .add(
              new ViewTitle(getPageTitle()),
              new EmptyState(
                  Icon.SEND,
                  getTranslation("channel.empty"),
                  getTranslation("channel.empty.text"),
                  action));
      return;
    }
    getContent().add(new ViewTitle(getPageTitle(), getTranslation("channel.sentence"), action));
    all.stream()
        .collect(Collectors.groupingBy(Outlet::city, LinkedHashMap::new, Collectors.toList()))
        .forEach((city, outlets) -> getContent().add(section(city, outlets)));
  }

  private Section section(CityId city, List<Outlet> outlets) {
    var name = cities.findById(city).map(City::name).orElse(city.value());
    var list = new UnorderedList();
    list.getElement().setAttribute("aria-label", name);
    outlets.stream().map(this::line).forEach(list::add);
    var rows = new Div(list);
    rows.addClassName("cv-rows");
    return new Section(name, rows);
  }

  private ListItem line(Outlet outlet) {
    var title = new Span(outlet.name());
    title.addClassName("cv-row-title");
    var parts = new Span(icon(outlet.type()).create());
    parts.addClassName("cv-row-parts");
    parts.add(new Span(getTranslation("channel.type." + outlet.type().name())));
    if (actor.may(Permission.ADMINISTER)) {
      var url = OutletDesk.shown(outlet).get("url");
      if (url != null) {
        parts.add(new Span(url));
      }
    }
    if (outlet.type() == ChannelType.ACTIVITYPUB) {
      FediverseWords.of(outlet, fediverse, followers.get(outlet.id()))
          .forEach(each -> parts.add(new Span(each)));
    }
    if (!outlet.isOffline()) {
      parts.add(new Span(getTranslation("channel.too-late", outlet.tooLate().toHours())));
      rules(outlet.rules()).forEach(each -> parts.add(new Span(each)));
    }
    var words = new Div(title, parts);
    words.addClassName("cv-row-words");
    var state = new Div(badge(outlet), menu(outlet));
    state.addClassName("cv-row-state");
    var holder = new Div(words, state);
    holder.addClassName("cv-row-link");
    var item = new ListItem(holder);
    item.addClassName("cv-row");
    return item;
  }

  private List<String> rules(OutletRules rules) {
    var all = new ArrayList<String>();
    var most = rules.mostPerHour();
    if (most != null) {
      all.add(getTranslation("channel.rule.most.is", most));
    }
    var from = rules.quietFrom();
    var to = rules.quietTo();
    if (from != null && to != null) {
      all.add(getTranslation("channel.rule.quiet.is", from.toString(), to.toString()));
    }
    return all;
  }

  private StateBadge badge(Outlet outlet) {
    var found = healthOf(outlet);
    if (outlet.paused()) {
      return new StateBadge(Tone.ATTENTION, Icon.PAUSE, getTranslation("channel.paused"));
    }
    if (found.isBlocked()) {
      return new StateBadge(Tone.DANGER, getTranslation("channel.blocked"));
    }
    if (found.failures() > 0) {
      return new StateBadge(Tone.ATTENTION, getTranslation("channel.failing", found.failures()));
    }
    return new StateBadge(
        Tone.FACT,
        getTranslation(
            outlet.isOffline() && outlet.type().isConnectable()
                ? "channel.by-hand"
                : "channel.open"));
  }

  private OutletHealth healthOf(Outlet outlet) {
    var figures = followers.get(outlet.id());
    return figures != null
        ? figures.health(outlet.id())
        : health.getOrDefault(outlet.id(), OutletHealth.unknown(outlet.id()));
  }

  private MoreMenu menu(Outlet outlet) {
    var menu = new MoreMenu();
    var id = outlet.id();
    if (outlet.paused()) {
      menu.add(
          Icon.PLAY,
          getTranslation("channel.resume"),
          () -> act(() -> desk.resume(actor, id), "channel.resumed"));
    } else {
      menu.add(
          Icon.PAUSE,
          getTranslation("channel.pause"),
          () -> act(() -> desk.pause(actor, id), "channel.paused.done"));
    }
    if (!outlet.isOffline()) {
      menu.add(
          Icon.HISTORY,
          getTranslation("channel.health"),
          () -> HealthDialog.open(outlet, healthOf(outlet), times, getLocale()));
    }
    if (actor.may(Permission.ADMINISTER)) {
      menu.add(
          Icon.EDIT,
          getTranslation("channel.edit"),
          () ->
              new OutletDialog(desk, cities, members, fediverse, actor, outlet, this::render)
                  .open());
      if (OutletDesk.isTestable(outlet)) {
        var webhook = outlet.type() == ChannelType.WEBHOOK;
        menu.add(
            Icon.SEND,
            getTranslation(webhook ? "channel.test" : "channel.trial"),
            () -> test(outlet));
        if (webhook) {
          menu.add(Icon.KEY, getTranslation("channel.secret.renew"), () -> renew(outlet));
        }
      }
    }
    return menu;
  }

  private void open() {
    new OutletDialog(desk, cities, members, fediverse, actor, null, this::render).open();
  }

  private void test(Outlet outlet) {
    try {
      var trial = desk.test(actor, outlet.id());
      render();
      if (trial.works()) {
        Notices.done(words(trial.words()));
      } else {
        Notices.failed(words(trial.words()));
      }
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }

  private void renew(Outlet outlet) {
    try {
      var renewed = desk.renewSecret(actor, outlet.id());
      var secret = renewed.secret();
      if (secret != null) {
        SecretDialog.open(secret);
      }
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }

  private String words(Why why) {
    return getTranslation(why.key(), why.values());
  }

  private void act(Command what, String done) {
    try {
      what.execute();
      Notices.done(getTranslation(done));
    } catch (Refusal e) {
      Notices.refused(e);
    }
    render();
  }

  private static Icon icon(ChannelType type) {
    return switch (type) {
      case PUBLIC_PAGE -> Icon.WEB;
      case FEED -> Icon.FEED;
      case EMAIL -> Icon.MAIL;
      case WEBHOOK -> Icon.WEBHOOK;
      case OFFLINE, POSTER, POCKET_CARD -> Icon.POSTER;
      case ACTIVITYPUB, MASTODON, TELEGRAM, BLUESKY, FACEBOOK, INSTAGRAM, WHATSAPP, X ->
          Icon.PEOPLE;
    };
  }
}
