package eu.controvoce.channel.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Fediverse;
import eu.controvoce.channel.NewOutlet;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.channel.OutletRules;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Members;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets a channel up, or changes it. */
final class OutletDialog {

  private final OutletDesk desk;
  private final Fediverse fediverse;
  private final Actor actor;
  private final @Nullable Outlet outlet;
  private final Command changed;
  private final Dialog dialog = new Dialog();
  private final ComboBox<City> city;
  private final ComboBox<ChannelType> type;
  private final TextField name;
  private final TextField url;
  private final ComboBox<String> list;
  private final IntegerField hours = new IntegerField(say("channel.hours"));
  private final FieldErrors errors = new FieldErrors();
  private final ConnectionFields connection = new ConnectionFields(errors, this::tryOut);
  private final RuleFields rules;
  private final Paragraph help = new Paragraph();

  /**
   * @param outlet the one to change; {@code null} for a new one
   */
  OutletDialog(
      OutletDesk desk,
      Cities cities,
      Members members,
      Fediverse fediverse,
      Actor actor,
      @Nullable Outlet outlet,
      Command changed) {
    this.desk = desk;
    this.fediverse = fediverse;
    this.actor = actor;
    this.outlet = outlet;
    this.changed = changed;
    rules = new RuleFields(members, errors);
    city = Fields.choice(say("channel.city"), cities.findAll());
    city.setItemLabelGenerator(City::name);
    type = Fields.choice(say("channel.type"), List.of(ChannelType.values()));
    type.setItemLabelGenerator(each -> say("channel.type." + each.name()));
    name = Fields.text(say("channel.name"), say("channel.name.help"));
    name.setMaxLength(Texts.SHORT);
    url = Fields.text(say("channel.url"), say("channel.url.help"));
    list = Fields.choice(say("channel.list"), List.of());
    hours.setHelperText(say("channel.hours.help"));
    hours.setValue((int) NewOutlet.TOO_LATE.toHours());
    city.addValueChangeListener(event -> {
      offerLists();
      explain();
      rules.offer(event.getValue());
    });
    type.addValueChangeListener(event -> show(event.getValue()));
    errors
        .bind("city", city)
        .bind("type", type)
        .bind("name", name)
        .bind("url", url)
        .bind("list", list)
        .bind("tooLate", hours);
    help.addClassName("cv-help");
    show(null);
    if (outlet != null) {
      fill(outlet, cities);
    }
    dialog.setHeaderTitle(say(outlet == null ? "channel.new" : "channel.edit"));
    dialog.addClassName("cv-dialog");
    var limits = new Details(say("channel.rules"), rules);
    limits.setOpened(outlet != null && !outlet.rules().equals(OutletRules.NONE));
    limits.setWidthFull();
    dialog.add(new Form(city, type, help, name, url, list, connection, hours, limits));
    dialog
        .getFooter()
        .add(
            Buttons.quiet(say("ui.cancel"), dialog::close),
            Buttons.primary(say("channel.save"), this::save));
  }

  void open() {
    dialog.open();
  }

  private void fill(Outlet shown, Cities cities) {
    cities.findById(shown.city()).ifPresent(city::setValue);
    city.setReadOnly(true);
    type.setValue(shown.type());
    type.setReadOnly(true);
    name.setValue(shown.name());
    var settings = OutletDesk.shown(shown);
    url.setValue(settings.getOrDefault("url", ""));
    var present = settings.get("list");
    if (present != null && lists().containsKey(present)) {
      list.setValue(present);
    }
    connection.fill(shown, settings);
    rules.fill(shown.rules());
    hours.setValue((int) shown.tooLate().toHours());
  }

  private void show(@Nullable ChannelType chosen) {
    url.setVisible(chosen == ChannelType.WEBHOOK);
    list.setVisible(chosen == ChannelType.EMAIL);
    hours.setVisible(chosen == null || !chosen.isByHand() || chosen.isConnectable());
    connection.show(chosen, outlet != null && outlet.isConnected());
    help.setVisible(chosen == ChannelType.ACTIVITYPUB);
    explain();
    offerLists();
  }

  private void explain() {
    var where = city.getValue();
    help.setText(FediverseWords.help(where == null ? null : where.id(), fediverse));
  }

  private Map<String, String> lists() {
    var chosen = city.getValue();
    return chosen == null ? Map.of() : desk.mailingLists(actor, chosen.id());
  }

  private void offerLists() {
    var known = lists();
    list.setItems(List.copyOf(known.keySet()));
    list.setItemLabelGenerator(each -> known.getOrDefault(each, ""));
  }

  private void save() {
    errors.attempt(() -> {
      var wanted = wanted();
      if (outlet == null) {
        var opened = desk.open(actor, wanted);
        var secret = opened.secret();
        if (secret != null) {
          SecretDialog.open(secret);
        }
      } else {
        desk.change(actor, outlet.id(), wanted);
      }
      Notices.done(say("channel.saved"));
      dialog.close();
      changed.execute();
    });
  }

  private void tryOut() {
    errors.attempt(
        () -> connection.tell(desk.test(actor, wanted(), outlet == null ? null : outlet.id())));
  }

  private NewOutlet wanted() {
    if (city.isEmpty()) {
      throw new InvalidInput("city", "input.required");
    }
    if (type.isEmpty()) {
      throw new InvalidInput("type", "input.required");
    }
    var settings = new HashMap<String, String>();
    if (type.getValue() == ChannelType.WEBHOOK) {
      settings.put("url", url.getValue());
    }
    if (type.getValue() == ChannelType.EMAIL && list.getValue() != null) {
      settings.put("list", list.getValue());
    }
    CityId where = city.getValue().id();
    var late = hours.getValue() == null ? Duration.ZERO : Duration.ofHours(hours.getValue());
    connection.read(type.getValue(), settings);
    return new NewOutlet(
        where, type.getValue(), name.getValue(), settings, late, rules.read(), connection.token());
  }

  private static String say(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
