package eu.controvoce.campaign.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.base.Paged;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.playbook.NewPlaybook;
import eu.controvoce.campaign.playbook.Playbook;
import eu.controvoce.campaign.playbook.PlaybookDesk;
import eu.controvoce.campaign.playbook.PlaybookId;
import eu.controvoce.campaign.playbook.PlaybookLinks;
import eu.controvoce.campaign.playbook.Responsible;
import eu.controvoce.campaign.playbook.Step;
import eu.controvoce.campaign.playbook.Trigger;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourFilter;
import eu.controvoce.rumour.Sharing;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Writes a playbook, new or known. What was typed stays when it is refused. */
@Route(PlaybookLinks.NEW)
@RouteAlias(PlaybookLinks.EDIT + "/:playbook")
@RolesAllowed({"OFFICER", "MANAGER"})
class PlaybookEditorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int USUAL_BEFORE = 30;
  private static final int USUAL_AFTER = 15;

  private final PlaybookDesk desk;
  private final Actor actor;
  private final TextField name = Fields.text(say("name"), say("name.help"));
  private final Select<Trigger> trigger = new Select<>();
  private final TextArea situation = Fields.area(say("situation"), say("situation.help"), 2);
  private final TextArea objective = Fields.area(say("objective"), say("objective.help"), 2);
  private final TextArea audiences = Fields.area(say("audiences"), say("audiences.help"), 2);
  private final IntegerField before = days("startDaysBefore", USUAL_BEFORE);
  private final IntegerField after = days("endDaysAfter", USUAL_AFTER);
  private final ChecklistField checklist = new ChecklistField();
  private final MultiSelectComboBox<Rumour> rumours;
  private final MultiSelectComboBox<CounterMessage> messages;
  private final MultiSelectComboBox<ChannelType> channels;
  private final Checkbox shared = new Checkbox(say("shared"));
  private final FieldErrors errors = new FieldErrors();
  private @Nullable Playbook playbook;

  PlaybookEditorView(PlaybookDesk desk, Casework casework, CurrentActor current) {
    this.desk = desk;
    this.actor = current.get();
    name.setMaxLength(Texts.SHORT);
    trigger.setLabel(say("trigger"));
    trigger.setItems(Trigger.values());
    trigger.setItemLabelGenerator(each -> PlaybookWords.of("playbook.trigger", each));
    trigger.setValue(Trigger.RECEPTION_CENTRE);
    rumours =
        Fields.choices(
            say("rumours"), casework.list(actor, RumourFilter.OWN, 0, Paged.MOST).items());
    rumours.setItemLabelGenerator(Rumour::title);
    messages = Fields.choices(say("messages"), desk.messages(actor));
    messages.setItemLabelGenerator(each ->
        each.content().headline() + " · " + PlaybookWords.of("message.status", each.status()));
    channels = Fields.choices(say("channels"), List.of(ChannelType.values()));
    channels.setItemLabelGenerator(each -> PlaybookWords.of("channel.type", each));
    errors
        .bind("name", name)
        .bind("situation", situation)
        .bind("objective", objective)
        .bind("audiences", audiences)
        .bind("startDaysBefore", before)
        .bind("endDaysAfter", after)
        .bind("rumours", rumours)
        .bind("messages", messages);
    checklist.setValue(
        List.of(
            new Step(getTranslation("playbook.first-step"), Responsible.OFFICER, USUAL_BEFORE)));
    getContent().addClassNames("cv-view", "cv-no-log");
  }

  @Override
  public String getPageTitle() {
    return getTranslation(playbook == null ? "playbook.new" : "playbook.edit");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getRouteParameters().get("playbook");
    if (asked.isPresent()) {
      try {
        playbook = desk.find(actor, new PlaybookId(asked.get()));
      } catch (Refusal e) {
        throw new NotFoundException();
      }
      if (!playbook.city().equals(actor.city())) {
        throw new NotFoundException();
      }
      fill(playbook);
    }
    var back = playbook == null ? PlaybookLinks.PLAYBOOKS : PlaybookLinks.playbook(playbook.id());
    getContent().removeAll();
    getContent()
        .add(
            new ViewTitle(getPageTitle(), getTranslation("playbook.editor.lead")),
            new Form(name, trigger, situation, objective, audiences)
                .row(before, after)
                .group(
                    getTranslation("playbook.checklist"), getTranslation("playbook.checklist.help"))
                .add(checklist)
                .group(getTranslation("playbook.answers"), getTranslation("playbook.answers.help"))
                .add(rumours, messages, channels, shared)
                .actions(
                    Buttons.primary(getTranslation("playbook.save"), this::save),
                    Buttons.link(getTranslation("ui.cancel"), back)));
  }

  private void fill(Playbook known) {
    name.setValue(known.name());
    trigger.setValue(known.trigger());
    situation.setValue(Objects.requireNonNullElse(known.situation(), ""));
    objective.setValue(known.objective());
    audiences.setValue(String.join("\n", known.audiences()));
    before.setValue(known.startDaysBefore());
    after.setValue(known.endDaysAfter());
    checklist.setValue(known.checklist());
    var items = rumours.getListDataView().getItems();
    rumours.setValue(items.filter(each -> known.rumours().contains(each.id())).toList());
    var texts = messages.getListDataView().getItems();
    messages.setValue(texts.filter(each -> known.messages().contains(each.id())).toList());
    channels.setValue(new LinkedHashSet<>(known.channels()));
    shared.setValue(known.sharing() == Sharing.NETWORK);
  }

  private void save() {
    var done = new AtomicReference<Playbook>();
    if (errors.attempt(
        () -> {
          var written = written();
          done.set(
              playbook == null
                  ? desk.create(actor, written)
                  : desk.edit(actor, playbook.id(), written, PlaybookView.version(playbook)));
        })) {
      Notices.done(getTranslation("playbook.saved"));
      getUI().ifPresent(ui -> ui.navigate(PlaybookLinks.playbook(done.get().id())));
    }
  }

  private NewPlaybook written() {
    return new NewPlaybook(
        name.getValue(),
        trigger.getValue(),
        situation.getValue(),
        objective.getValue(),
        audiences.getValue().lines().toList(),
        Objects.requireNonNullElse(before.getValue(), 0),
        Objects.requireNonNullElse(after.getValue(), 0),
        checklist.getValue(),
        rumours.getValue().stream().map(Rumour::id).toList(),
        messages.getValue().stream().map(CounterMessage::id).toList(),
        List.copyOf(channels.getValue()),
        shared.getValue() ? Sharing.NETWORK : Sharing.CITY);
  }

  private static IntegerField days(String key, int usual) {
    var field = new IntegerField(say(key));
    field.setValue(usual);
    field.setMin(0);
    field.setMax(Step.MOST_DAYS);
    field.setStepButtonsVisible(true);
    return field;
  }

  private static String say(String key) {
    return PlaybookWords.say("playbook.field." + key);
  }
}
