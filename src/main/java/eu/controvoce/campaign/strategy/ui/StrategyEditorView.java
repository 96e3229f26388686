package eu.controvoce.campaign.strategy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.StrategyId;
import eu.controvoce.campaign.strategy.Milestone;
import eu.controvoce.campaign.strategy.NewStrategy;
import eu.controvoce.campaign.strategy.NewStrategy.Line;
import eu.controvoce.campaign.strategy.NewStrategy.Tick;
import eu.controvoce.campaign.strategy.Owner;
import eu.controvoce.campaign.strategy.Phase;
import eu.controvoce.campaign.strategy.Strategy;
import eu.controvoce.campaign.strategy.StrategyDesk;
import eu.controvoce.campaign.strategy.StrategyLinks;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Member;
import eu.controvoce.city.Members;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a strategy, new or known. What was typed stays when it is refused. */
@Route(StrategyLinks.NEW)
@RouteAlias(StrategyLinks.EDIT + "/:strategy")
@RolesAllowed({"OFFICER", "MANAGER"})
class StrategyEditorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int USUAL_YEARS = 3;

  private final StrategyDesk desk;
  private final Actor actor;
  private final Times times;
  private final List<Owner> owners;
  private final TextField name =
      Fields.text(StrategyWords.say("strategy.name"), StrategyWords.say("strategy.name.help"));
  private final DatePicker from = Fields.day(StrategyWords.say("campaign.from"), getLocale());
  private final DatePicker to = Fields.day(StrategyWords.say("campaign.to"), getLocale());
  private final Map<Phase, Div> places = new EnumMap<>(Phase.class);
  private final List<CommitmentField> fields = new ArrayList<>();
  private @Nullable StrategyId id;
  private long seen;

  StrategyEditorView(StrategyDesk desk, Members members, Times times, CurrentActor current) {
    this.desk = desk;
    this.actor = current.get();
    this.times = times;
    owners =
        members.findByCity(actor.ownCity()).stream()
            .filter(Member::enabled)
            .sorted(Comparator.comparing(Member::name))
            .map(each -> new Owner(each.id(), each.name()))
            .toList();
    name.setMaxLength(Texts.SHORT);
    getContent().addClassNames("cv-view", "cv-no-log");
  }

  @Override
  public String getPageTitle() {
    return getTranslation(id == null ? "strategy.new" : "strategy.edit");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getRouteParameters().get("strategy");
    try {
      id = asked.map(StrategyId::new).orElse(null);
      layOut();
      if (id != null) {
        fill(desk.find(actor, id));
      } else {
        var ready = event.getLocation().getQueryParameters().getSingleParameter("bozza");
        begin(ready.isPresent());
      }
    } catch (Refusal e) {
      throw new NotFoundException();
    }
  }

  private void begin(boolean withSuggestions) {
    var today = times.today();
    if (withSuggestions) {
      fill(Suggestions.from(today, new Owner(actor.member(), actor.name())));
    } else {
      from.setValue(today);
      to.setValue(today.plusYears(USUAL_YEARS));
    }
  }

  private void layOut() {
    var form = new Form(name).row(from, to);
    fields.clear();
    for (var phase : Phase.values()) {
      var place = new Div();
      place.addClassName("cv-stack");
      places.put(phase, place);
      var add = Buttons.quiet(getTranslation("strategy.commitment.add"), () -> add(phase).focus());
      add.setIcon(Icon.ADD.create());
      add.setAriaLabel(getTranslation("strategy.commitment.add-to", StrategyWords.phase(phase)));
      form.group(StrategyWords.phase(phase), StrategyWords.help(phase)).add(place, add);
    }
    var back = id == null ? StrategyLinks.STRATEGY : StrategyLinks.strategy(id);
    form.actions(
        Buttons.primary(getTranslation("strategy.save"), this::save),
        Buttons.link(getTranslation("ui.cancel"), back));
    getContent().removeAll();
    getContent()
        .add(
            new ViewTitle(
                getPageTitle(),
                getTranslation(id == null ? "strategy.editor.lead" : "strategy.editor.known")),
            form);
  }

  private void fill(Strategy known) {
    seen = Objects.requireNonNullElse(known.version(), 0L);
    fill(
        new NewStrategy(
            known.name(),
            known.from(),
            known.to(),
            known.commitments().stream()
                .map(each ->
                    new Line(
                        each.phase(),
                        each.what(),
                        each.owner(),
                        each.milestones().stream().map(StrategyEditorView::tick).toList()))
                .toList()));
  }

  private static Tick tick(Milestone each) {
    return new Tick(each.key(), each.what(), each.due());
  }

  private void fill(NewStrategy says) {
    name.setValue(says.name());
    from.setValue(says.from());
    to.setValue(says.to());
    says.commitments().forEach(each -> add(each.phase()).fill(each));
  }

  private CommitmentField add(Phase phase) {
    var place = Objects.requireNonNull(places.get(phase));
    var holder = new CommitmentField[1];
    var field =
        new CommitmentField(
            phase,
            owners,
            () -> {
              fields.remove(holder[0]);
              place.remove(holder[0]);
            });
    holder[0] = field;
    fields.add(field);
    place.add(field);
    return field;
  }

  private void save() {
    var counted =
        fields.stream()
            .filter(each -> !each.isEmpty())
            .sorted(Comparator.comparing(CommitmentField::phase))
            .toList();
    var errors = new FieldErrors().bind("name", name).bind("from", from).bind("to", to);
    for (int i = 0; i < counted.size(); i++) {
      counted.get(i).bind(errors, "commitments." + i);
    }
    errors.attempt(() -> {
      var written = written(counted);
      try {
        done(id == null ? desk.create(actor, written) : desk.edit(actor, id, written, seen));
      } catch (Conflict e) {
        askToOverwrite(Objects.requireNonNull(id));
      }
    });
  }

  private NewStrategy written(List<CommitmentField> counted) {
    var lines = new ArrayList<Line>();
    for (int i = 0; i < counted.size(); i++) {
      lines.add(counted.get(i).written("commitments." + i));
    }
    return new NewStrategy(name.getValue(), day("from", from), day("to", to), lines);
  }

  private static LocalDate day(String field, DatePicker picker) {
    var day = picker.getValue();
    if (day == null) {
      throw new InvalidInput(field, "input.required");
    }
    return day;
  }

  /** What is on the screen is kept either way; ticks set meanwhile stay with their milestones. */
  private void askToOverwrite(StrategyId strategy) {
    Confirm.ask(
        getTranslation("strategy.conflict.ask"),
        getTranslation("strategy.conflict.text"),
        getTranslation("strategy.conflict.mine"),
        () -> {
          seen = Objects.requireNonNullElse(desk.find(actor, strategy).version(), 0L);
          save();
        });
  }

  private void done(Strategy saved) {
    Notices.done(getTranslation("strategy.saved"));
    getUI().ifPresent(ui -> ui.navigate(StrategyLinks.strategy(saved.id())));
  }
}
