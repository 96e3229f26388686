package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.Approach;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.Form;
import eu.controvoce.answer.NewMessage;
import eu.controvoce.answer.Variant;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Draft;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourFilter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a message, guided by its form: a debunk is asked for in the order of the Debunking
 * Handbook, fact – warning – fallacy – fact.
 */
final class ComposerForm extends Composite<Div> {

  private static final Duration QUIET = Duration.ofMillis(700);

  private static final int RUMOURS_AT_MOST = 500;

  private static final List<String> LANGUAGES = List.of("it", "en");

  private final MultiSelectComboBox<Rumour> rumours;
  private final Select<Form> form = new Select<>();
  private final Select<String> language = new Select<>();
  private final TextField headline;
  private final TextArea openingFact;
  private final TextArea warning;
  private final TextArea fallacy;
  private final TextArea closingFact;
  private final TextArea callToAction;
  private final TextField audience;
  private final TextArea worryAnswered;
  private final MultiSelectComboBox<Approach> approaches;
  private final Map<ChannelType, TextArea> cuts = new EnumMap<>(ChannelType.class);
  private final FactsField facts;
  private final FieldErrors errors = new FieldErrors();
  private final eu.controvoce.base.ui.Form fields;
  private final Command changed;
  private List<Variant> variants = List.of();

  ComposerForm(Bench bench, Actor actor, List<Rumour> answered, Command changed) {
    this.changed = changed;
    rumours = Fields.choices(say("rumours"), known(bench, actor, answered));
    rumours.setItemLabelGenerator(Rumour::title);
    rumours.setHelperText(say("rumours.help"));
    rumours.setValue(Set.copyOf(answered));
    rumours.addValueChangeListener(_ -> changed.execute());
    form.setLabel(say("form"));
    form.setItems(Form.values());
    form.setItemLabelGenerator(each -> Labels.of("message.form", each));
    form.setValue(Form.DEBUNK);
    form.addValueChangeListener(_ -> guide());
    form.addValueChangeListener(_ -> changed.execute());
    language.setLabel(say("language"));
    language.setItems(LANGUAGES);
    language.setItemLabelGenerator(each -> Labels.say("answer.language." + each));
    language.setValue("it");
    language.addValueChangeListener(_ -> changed.execute());
    headline = live("headline", Fields.text(say("headline"), say("headline.help")));
    headline.setMaxLength(Texts.SHORT);
    openingFact = area("openingFact", 2);
    warning = area("warning", 2);
    fallacy = area("fallacy", 3);
    closingFact = area("closingFact", 2);
    callToAction = area("callToAction", 1);
    worryAnswered = area("worryAnswered", 1);
    audience = live("audience", Fields.text(say("audience"), say("audience.help")));
    approaches = Fields.choices(say("approaches"), List.of(Approach.values()));
    approaches.setItemLabelGenerator(each -> Labels.of("message.approach", each));
    approaches.setValue(Set.of(Approach.FACTS));
    approaches.addValueChangeListener(_ -> changed.execute());
    facts = new FactsField(bench, actor, changed);
    for (var type : List.of(ChannelType.FEED, ChannelType.EMAIL)) {
      var cut = new TextArea(Labels.of("answer.channel", type));
      cut.setHelperText(say("cut.help"));
      cut.setWidthFull();
      cuts.put(type, live("variants." + type, cut));
    }
    fields = arrange();
    getContent().add(fields);
    guide();
  }

  private eu.controvoce.base.ui.Form arrange() {
    var more = details("composer.more", approaches, worryAnswered, audience);
    var cut = details("composer.cuts", cuts.values().toArray(Component[]::new));
    return new eu.controvoce.base.ui.Form(rumours)
        .row(form, language)
        .add(headline, openingFact, warning, fallacy, closingFact, callToAction, facts, more, cut);
  }

  private static Details details(String key, Component... inside) {
    var details = new Details(Labels.say(key), new eu.controvoce.base.ui.Form(inside));
    details.addClassName("cv-details");
    return details;
  }

  /** Every form asks for its own parts; a part already written never disappears. */
  private void guide() {
    var chosen = Objects.requireNonNullElse(form.getValue(), Form.DEBUNK);
    form.setHelperText(Labels.say("message.form." + chosen.name() + ".help"));
    for (var each :
        Map.of(
                "openingFact",
                openingFact,
                "warning",
                warning,
                "fallacy",
                fallacy,
                "closingFact",
                closingFact)
            .entrySet()) {
      var key = "composer." + each.getKey();
      each.getValue().setLabel(Labels.say(key + "." + chosen.name()));
      each.getValue().setHelperText(Labels.say(key + "." + chosen.name() + ".help"));
    }
    var tricked = chosen == Form.DEBUNK || chosen == Form.PREBUNK;
    warning.setVisible(tricked || !warning.isEmpty());
    fallacy.setVisible(tricked || !fallacy.isEmpty());
  }

  void fill(Content content) {
    form.setValue(content.form());
    language.setValue(LANGUAGES.contains(content.language()) ? content.language() : "it");
    headline.setValue(content.headline());
    openingFact.setValue(content.openingFact());
    warning.setValue(orEmpty(content.warning()));
    fallacy.setValue(orEmpty(content.fallacy()));
    closingFact.setValue(orEmpty(content.closingFact()));
    callToAction.setValue(orEmpty(content.callToAction()));
    audience.setValue(orEmpty(content.audience()));
    worryAnswered.setValue(orEmpty(content.worryAnswered()));
    approaches.setValue(Set.copyOf(content.approaches()));
    facts.show(content.facts());
    variants = content.variants();
    cuts.forEach((type, cut) ->
        content.variant(type, content.language()).ifPresent(each -> cut.setValue(each.text())));
    guide();
  }

  /** Proposes the worry the rumour is known for. */
  void proposeWorry(@Nullable String worry) {
    if (worry != null && worryAnswered.isEmpty()) {
      worryAnswered.setValue(worry);
    }
  }

  void keepIn(Draft draft) {
    draft
        .keep("headline", headline)
        .keep("openingFact", openingFact)
        .keep("warning", warning)
        .keep("fallacy", fallacy)
        .keep("closingFact", closingFact)
        .keep("callToAction", callToAction);
  }

  FieldErrors errors() {
    return errors;
  }

  eu.controvoce.base.ui.Form fields() {
    return fields;
  }

  FactsField facts() {
    return facts;
  }

  List<Rumour> rumours() {
    return List.copyOf(rumours.getValue());
  }

  /** Whether there is enough to look at and to keep. */
  boolean isBegun() {
    return !headline.getValue().isBlank() && !openingFact.getValue().isBlank();
  }

  /** What was typed; {@link FieldErrors} shows what is refused. */
  NewMessage entry() {
    var said = Objects.requireNonNullElse(language.getValue(), "it");
    var content =
        new Content(
            headline.getValue(),
            openingFact.getValue(),
            warning.getValue(),
            fallacy.getValue(),
            closingFact.getValue(),
            callToAction.getValue(),
            said,
            Objects.requireNonNullElse(form.getValue(), Form.DEBUNK),
            Stream.of(Approach.values()).filter(approaches.getValue()::contains).toList(),
            audience.getValue(),
            worryAnswered.getValue(),
            facts.ids(),
            cut(said));
    return new NewMessage(rumours.getValue().stream().map(Rumour::id).toList(), content, null);
  }

  /** The cuts typed here, and those made elsewhere as they were. */
  private List<Variant> cut(String said) {
    var made = new ArrayList<Variant>();
    for (var each : variants) {
      if (!cuts.containsKey(each.channelType()) || !each.language().equals(said)) {
        made.add(each);
      }
    }
    cuts.forEach((type, field) -> {
      if (!field.getValue().isBlank()) {
        var before =
            variants.stream()
                .filter(each -> each.channelType() == type && each.language().equals(said))
                .findFirst();
        made.add(
            new Variant(
                type,
                said,
                field.getValue(),
                before.map(Variant::media).orElse(null),
                before.map(Variant::altText).orElse(null)));
      }
    });
    return made;
  }

  private static List<Rumour> known(Bench bench, Actor actor, List<Rumour> answered) {
    var all = new LinkedHashMap<String, Rumour>();
    answered.forEach(each -> all.put(each.id().value(), each));
    bench
        .casework()
        .list(actor, RumourFilter.OWN, 0, RUMOURS_AT_MOST)
        .items()
        .forEach(each -> all.putIfAbsent(each.id().value(), each));
    return List.copyOf(all.values());
  }

  private TextArea area(String name, int lines) {
    return live(name, Fields.area(say(name), say(name + ".help"), lines));
  }

  private <F extends TextFieldBase<F, String>> F live(String name, F field) {
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout((int) QUIET.toMillis());
    field.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        changed.execute();
      }
    });
    errors.bind(name, field);
    return field;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String say(String key) {
    return Labels.say("composer." + key);
  }
}
