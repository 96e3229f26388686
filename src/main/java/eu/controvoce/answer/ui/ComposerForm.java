package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Finding;
import eu.controvoce.answer.Form;
import eu.controvoce.answer.NewMessage;
import eu.controvoce.answer.Variant;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.ui.Draft;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Times;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.Rumour;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a message, guided by its form: a debunk is asked for in the order of the Debunking
 * Handbook, fact – warning – fallacy – fact.
 */
final class ComposerForm extends Composite<Div> {

  private static final Duration QUIET = Duration.ofMillis(700);

  private static final List<String> LANGUAGES = List.of("it", "en");

  private final MultiSelectComboBox<Rumour> rumours;
  private final Select<Form> form = new Select<>();
  private final Select<String> language = new Select<>();
  private final PartsFields parts;
  private final ReadersFields readers;
  private final PictureField picture;
  private final VariantsField variants;
  private final Details cuts;
  private final FactsField facts;
  private final FieldErrors errors = new FieldErrors();
  private final DeviceTexts device;
  private final eu.controvoce.base.ui.Form fields;
  private final Command changed;

  /**
   * @param written what readers commented on; {@code null} for a new one
   * @param address of the public sheet
   * @param changed called when somebody typed or chose
   * @param chosen called when another cut is looked at
   */
  ComposerForm(
      Bench bench,
      Actor actor,
      List<Rumour> answered,
      @Nullable CounterMessage written,
      String address,
      Command changed,
      SerializableBiConsumer<ChannelType, String> chosen) {
    this.changed = changed;
    rumours = Fields.choices(say("rumours"), KnownRumours.of(bench, actor, answered));
    rumours.setItemLabelGenerator(Rumour::title);
    rumours.setHelperText(say("rumours.help"));
    rumours.setValue(Set.copyOf(answered));
    rumours.addValueChangeListener(_ -> changed.execute());
    choices();
    parts = new PartsFields(this::live);
    readers = new ReadersFields(changed);
    live("worryAnswered", readers.worryAnswered());
    live("audience", readers.audience());
    facts = new FactsField(bench, actor, changed);
    picture = new PictureField(bench, actor, changed);
    live("altText", picture.altText());
    variants = new VariantsField(this::contentNow, address, changed, chosen);
    lazy(variants.text());
    cuts = details("composer.cuts", variants);
    device = new DeviceTexts(parts, readers, picture, variants);
    fields = arrange(written, bench.times());
    getContent().add(fields);
    guide();
  }

  private void choices() {
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
  }

  private eu.controvoce.base.ui.Form arrange(@Nullable CounterMessage written, Times times) {
    var more = details("composer.more", readers);
    var shown = details("composer.picture", picture);
    return new eu.controvoce.base.ui.Form(rumours)
        .row(form, language)
        .add(parts.components(name -> notes(written, name, times)))
        .add(below(facts, notes(written, "facts", times)))
        .add(more)
        .add(below(shown, notes(written, "picture", times)))
        .add(below(cuts, notes(written, "variants", times)));
  }

  /** What readers said of a part as it was last sent; shows nothing where nothing was said. */
  private static Component notes(@Nullable CounterMessage written, String part, Times times) {
    return written == null ? new Div() : new FieldNotes(written, part, times);
  }

  /** A field and what belongs under it. */
  static Component below(Component field, Component notes) {
    if (notes instanceof FieldNotes && notes.isVisible()) {
      var both = new Div(field, notes);
      both.addClassName("cv-noted");
      return both;
    }
    return field;
  }

  private static Details details(String key, Component... inside) {
    var details = new Details(Labels.say(key), new eu.controvoce.base.ui.Form(inside));
    details.addClassName("cv-details");
    return details;
  }

  private void guide() {
    var chosen = Objects.requireNonNullElse(form.getValue(), Form.DEBUNK);
    form.setHelperText(Labels.say("message.form." + chosen.name() + ".help"));
    parts.guide(chosen);
  }

  void fill(Content content) {
    form.setValue(content.form());
    language.setValue(LANGUAGES.contains(content.language()) ? content.language() : "it");
    parts.fill(content);
    readers.fill(content);
    facts.show(content.facts());
    picture.show(content.picture());
    variants.fill(content.variants(), content.language());
    guide();
  }

  /** Proposes the worry the rumour is known for. */
  void proposeWorry(@Nullable String worry) {
    if (worry != null && readers.worryAnswered().isEmpty()) {
      readers.worryAnswered().setValue(worry);
    }
  }

  void keepIn(Draft draft) {
    device.keepIn(draft);
  }

  /** What is typed under those names of texts kept on the device. */
  Map<String, String> typed(Set<String> names) {
    return device.typed(names);
  }

  /** Puts texts kept on the device in place of what is typed. */
  void put(Map<String, String> texts) {
    device.put(texts);
    guide();
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
    return !parts.text("headline").isBlank() && !parts.text("openingFact").isBlank();
  }

  /** What was typed; {@link FieldErrors} shows what is refused. */
  NewMessage entry() {
    return new NewMessage(
        rumours.getValue().stream().map(Rumour::id).toList(), content(variants.variants()), null);
  }

  private Content content(List<Variant> made) {
    return new Content(
        parts.text("headline"),
        parts.text("openingFact"),
        parts.text("warning"),
        parts.text("fallacy"),
        parts.text("closingFact"),
        parts.text("callToAction"),
        Objects.requireNonNullElse(language.getValue(), "it"),
        Objects.requireNonNullElse(form.getValue(), Form.DEBUNK),
        readers.approaches(),
        readers.audience().getValue(),
        readers.worryAnswered().getValue(),
        facts.ids(),
        made,
        picture.illustration(),
        readers.readers());
  }

  /** The message without its cuts, if there is enough of it. */
  private @Nullable Content contentNow() {
    try {
      return isBegun() ? content(List.of()) : null;
    } catch (InvalidInput e) {
      // Said beside its field already.
      return null;
    }
  }

  /** The message changed: what fits a channel may have, too. */
  void refresh() {
    variants.refresh();
  }

  /** Goes where a finding points. */
  void go(Finding finding) {
    errors.attemptQuietly(() -> go(finding, entry().content()));
  }

  private void go(Finding finding, Content content) {
    var text = Objects.requireNonNullElse(Marks.text(finding.field(), content), "");
    int cut = Marks.variant(finding.field());
    if (cut >= 0) {
      var variant = content.variants().get(cut);
      cuts.setOpened(true);
      variants.look(new VariantsField.Cut(variant.channelType(), variant.language()));
      Cursor.go(variants.text(), finding, text);
    } else if (finding.field().startsWith("picture") || finding.field().endsWith(".altText")) {
      picture.getParent().ifPresent(_ -> picture.altText().focus());
    } else if (finding.field().equals("facts")) {
      facts.focus();
    } else {
      var field = parts.find(finding.field());
      Cursor.go(
          field == null ? Objects.requireNonNull(parts.find("openingFact")) : field, finding, text);
    }
  }

  private void live(String name, TextFieldBase<?, String> field) {
    lazy(field);
    // First, since it takes messages away that what follows may bring back.
    errors.bind(name, field);
    field.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        changed.execute();
      }
    });
  }

  private static void lazy(TextFieldBase<?, String> field) {
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout((int) QUIET.toMillis());
  }

  private static String say(String key) {
    return Labels.say("composer." + key);
  }
}
