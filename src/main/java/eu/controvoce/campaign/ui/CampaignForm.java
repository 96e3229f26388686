package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.campaign.BudgetLine;
import eu.controvoce.campaign.Campaign.Target;
import eu.controvoce.campaign.CampaignFrame;
import eu.controvoce.campaign.CampaignFrame.Origin;
import eu.controvoce.campaign.NewCampaign;
import eu.controvoce.campaign.strategy.Strategy;
import eu.controvoce.campaign.strategy.StrategyStatus;
import eu.controvoce.channel.Outlet;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Member;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.Sharing;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a campaign. What is proposed takes only the place of what was proposed before. */
final class CampaignForm {

  private final TextField name;
  private final TextArea objective;
  private final ComboBox<Strategy> strategy;
  private final TextArea audiences;
  private final MultiSelectComboBox<Rumour> rumours;
  private final MultiSelectComboBox<CounterMessage> messages;
  private final MultiSelectComboBox<Outlet> outlets;
  private final MultiSelectComboBox<Member> team;
  private final TextArea partners;
  private final DatePicker from = Fields.day(Words.say("campaign.from"), locale());
  private final DatePicker to = Fields.day(Words.say("campaign.to"), locale());
  private final IntegerField budget = new IntegerField(Words.say("campaign.budget"));
  private final BudgetField lines = new BudgetField();
  private final IndicatorsField indicators = new IndicatorsField();
  private final Checkbox shared = new Checkbox(Words.say("campaign.shared"));
  private final Map<HasValue<?, ?>, Object> proposed = new HashMap<>();
  private final boolean cityShares;
  private List<Target> targets = List.of();
  private List<BudgetLine> paid = List.of();
  private @Nullable Origin origin;

  CampaignForm(CampaignForms choices, Actor actor) {
    name = Fields.text(Words.say("campaign.name"), Words.say("campaign.name.help"));
    name.setMaxLength(Texts.SHORT);
    objective =
        Fields.area(Words.say("campaign.objective"), Words.say("campaign.objective.help"), 2);
    objective.setMaxLength(Texts.MEDIUM);
    audiences = Fields.area(Words.say("campaign.audiences"), Words.say("campaign.one-a-line"), 2);
    partners = Fields.area(Words.say("campaign.partners"), Words.say("campaign.one-a-line"), 2);
    rumours = Fields.choices(Words.say("campaign.rumours"), choices.rumours(actor));
    rumours.setItemLabelGenerator(Rumour::title);
    messages = Fields.choices(Words.say("campaign.messages"), choices.messages(actor));
    messages.setItemLabelGenerator(CampaignForm::label);
    outlets = Fields.choices(Words.say("campaign.channels"), choices.outlets(actor));
    outlets.setItemLabelGenerator(Outlet::name);
    var members = choices.members(actor);
    team = Fields.choices(Words.say("campaign.team"), members);
    team.setItemLabelGenerator(Member::name);
    team.setValue(members.stream().filter(each -> actor.is(each.id())).collect(Collectors.toSet()));
    var plans = choices.strategies(actor);
    strategy = Fields.choice(Words.say("strategy.heading"), plans);
    strategy.setItemLabelGenerator(Strategy::name);
    strategy.setHelperText(Words.say("campaign.strategy.help"));
    strategy.setClearButtonVisible(true);
    strategy.setVisible(!plans.isEmpty());
    budget.setHelperText(Words.say("campaign.budget.help"));
    cityShares = choices.sharesCampaigns(actor);
    shared.setVisible(cityShares);
    shared.setValue(cityShares);
  }

  /** Everything at once. */
  Form all() {
    return basics()
        .group(Words.say("campaign.group.people"), "")
        .add(team, partners)
        .group(Words.say("campaign.group.money"), Words.say("campaign.lines.help"))
        .add(budget, lines)
        .group(Words.say("campaign.indicators"), Words.say("campaign.indicators.help"))
        .add(indicators, shared);
  }

  /** What most campaigns need, and the rest on wish. */
  Form few() {
    var rest =
        new Form(team, partners)
            .group(Words.say("campaign.group.money"), Words.say("campaign.lines.help"))
            .add(budget, lines)
            .group(Words.say("campaign.indicators"), Words.say("campaign.indicators.help"))
            .add(indicators, shared);
    var more = new NativeDetails(Words.say("campaign.more"), new Div(rest));
    more.addClassName("cv-more");
    return basics().add(more);
  }

  private Form basics() {
    return new Form(name, objective, strategy, audiences)
        .row(from, to)
        .group(Words.say("campaign.group.answer"), "")
        .add(rumours, messages, outlets);
  }

  FieldErrors errors() {
    var errors =
        new FieldErrors()
            .bind("name", name)
            .bind("objective", objective)
            .bind("strategy", strategy)
            .bind("audiences", audiences)
            .bind("rumours", rumours)
            .bind("messages", messages)
            .bind("outlets", outlets)
            .bind("team", team)
            .bind("partners", partners)
            .bind("from", from)
            .bind("to", to)
            .bind("budget", budget);
    lines.bind(errors);
    indicators.bind(errors);
    return errors;
  }

  /** Proposes; what a person changed since the last proposal stays. */
  void propose(NewCampaign says) {
    set(name, says.name());
    set(objective, says.objective());
    set(audiences, String.join("\n", says.audiences()));
    set(rumours, chosen(rumours, says.rumours(), Rumour::id));
    set(messages, chosen(messages, says.messages(), CounterMessage::id));
    set(outlets, chosen(outlets, says.outlets(), Outlet::id));
    set(from, says.from());
    set(to, says.to());
    set(partners, String.join("\n", says.partners()));
    set(budget, says.budget());
    if (isUntouched(indicators::getValue, targets)) {
      indicators.setValue(says.indicators());
      targets = says.indicators();
    }
    var people = says.team();
    if (people != null) {
      set(team, chosen(team, people, Member::id));
    }
    var frame = says.frame();
    origin = frame == null ? null : frame.origin();
    if (frame != null) {
      if (isUntouched(lines::getValue, paid)) {
        lines.setValue(frame.lines());
        paid = frame.lines();
      }
      set(shared, cityShares && frame.sharing() == Sharing.NETWORK);
      strategy
          .getListDataView()
          .getItems()
          .filter(each -> each.id().equals(frame.strategy()))
          .findFirst()
          .ifPresent(each -> set(strategy, each));
    }
  }

  /** Proposes the strategy in force, which most campaigns are part of. */
  void proposeStrategy() {
    strategy
        .getListDataView()
        .getItems()
        .findFirst()
        .filter(each -> each.status() == StrategyStatus.IN_FORCE)
        .ifPresent(each -> set(strategy, each));
  }

  NewCampaign written() {
    if (from.isEmpty()) {
      throw new InvalidInput("from", "input.required");
    }
    if (to.isEmpty()) {
      throw new InvalidInput("to", "input.required");
    }
    if (to.getValue().isBefore(from.getValue())) {
      throw new InvalidInput("to", "campaign.dates.reversed");
    }
    var under = strategy.getValue();
    return new NewCampaign(
        name.getValue(),
        objective.getValue(),
        texts(audiences),
        rumours.getValue().stream().map(Rumour::id).toList(),
        messages.getValue().stream().map(CounterMessage::id).toList(),
        outlets.getValue().stream().map(Outlet::id).toList(),
        from.getValue(),
        to.getValue(),
        budget.getValue(),
        texts(partners),
        indicators.getValue(),
        team.getValue().stream().map(Member::id).toList(),
        new CampaignFrame(
            under == null ? null : under.id(),
            lines.getValue(),
            origin,
            shared.getValue() ? Sharing.NETWORK : Sharing.CITY));
  }

  void focus() {
    name.focus();
  }

  private <T> void set(HasValue<?, T> field, @Nullable T value) {
    var before = proposed.get(field);
    if (field.isEmpty()
        || !proposed.containsKey(field)
        || Objects.equals(before, field.getValue())) {
      field.setValue(value == null ? field.getEmptyValue() : value);
      proposed.put(field, field.getValue());
    }
  }

  private static <T> boolean isUntouched(Supplier<List<T>> field, List<T> before) {
    try {
      return field.get().equals(before);
    } catch (InvalidInput e) {
      return false; // half written, hence by a person
    }
  }

  private static <T, I> Set<T> chosen(
      MultiSelectComboBox<T> field, Collection<I> ids, Function<T, I> id) {
    return field
        .getListDataView()
        .getItems()
        .filter(each -> ids.contains(id.apply(each)))
        .collect(Collectors.toSet());
  }

  private static List<String> texts(TextArea field) {
    return field.getValue().lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  private static String label(CounterMessage message) {
    var headline = message.content().headline();
    return message.publishable().isPresent()
        ? headline
        : headline + " · " + Words.say("message.status." + message.status());
  }

  private static java.util.Locale locale() {
    return com.vaadin.flow.component.UI.getCurrent().getLocale();
  }
}
