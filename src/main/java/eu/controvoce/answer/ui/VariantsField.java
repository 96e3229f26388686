package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.Cutting;
import eu.controvoce.answer.Variant;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.channel.Capacity;
import eu.controvoce.channel.ChannelType;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cuts of a message, one channel and language at a time: what is typed, how much room is left,
 * and a proposal made from the message.
 */
final class VariantsField extends Composite<Div> {

  /** What residents of our towns read most, besides Italian and English. */
  private static final List<String> LANGUAGES =
      List.of("it", "en", "fr", "es", "ro", "sq", "ar", "uk", "zh", "pt", "de");

  /** Which cut: a channel in a language. */
  record Cut(ChannelType type, String language) implements Serializable {

    /** Its name on the person's device. */
    String draftName() {
      return "variants." + type.name() + "." + language;
    }
  }

  private final Map<Cut, Variant> written = new LinkedHashMap<>();
  private final Select<ChannelType> type = new Select<>();
  private final Select<String> language = new Select<>();
  private final TextArea text = Fields.area("", "", 4);
  private final Span counter = new Span();
  private final Checkbox plain = new Checkbox(Labels.say("variant.plain"));
  private final Button propose =
      Buttons.secondary(Labels.say("variant.propose"), this::askToPropose);
  private final SerializableSupplier<@Nullable Content> content;
  private final String address;
  private final SerializableBiConsumer<ChannelType, String> chosen;
  private final Command changed;

  /**
   * @param content the message as it is now, without cuts; {@code null} while there is too little
   * @param address of the public sheet
   * @param changed called when a cut changed
   * @param chosen called when another channel or language is looked at
   */
  VariantsField(
      SerializableSupplier<@Nullable Content> content,
      String address,
      Command changed,
      SerializableBiConsumer<ChannelType, String> chosen) {
    this.content = content;
    this.address = address;
    this.chosen = chosen;
    this.changed = changed;
    type.setLabel(Labels.say("variant.channel"));
    type.setItems(ChannelType.values());
    type.setValue(ChannelType.PUBLIC_PAGE);
    language.setLabel(Labels.say("variant.language"));
    language.setItems(LANGUAGES);
    language.setItemLabelGenerator(this::named);
    language.setValue("it");
    relabel();
    type.addValueChangeListener(event -> turned(event.isFromClient()));
    language.addValueChangeListener(event -> turned(event.isFromClient()));
    text.addValueChangeListener(event -> {
      if (event.isFromClient() && store()) {
        changed.execute();
      }
    });
    plain.addValueChangeListener(event -> {
      if (event.isFromClient() && store()) {
        changed.execute();
      }
    });
    text.setManualValidation(true);
    propose.setIcon(Icon.IDEA.create());
    counter.addClassName("cv-counter");
    var actions = new Div(propose, counter);
    actions.addClassName("cv-actions");
    var which = new Div(type, language);
    which.addClassName("cv-form-row");
    getContent().addClassName("cv-stack");
    getContent().add(which, text, plain, actions);
    turned(false);
  }

  /** The field people type in; it must report while they do. */
  TextArea text() {
    return text;
  }

  Cut current() {
    return new Cut(
        Objects.requireNonNullElse(type.getValue(), ChannelType.PUBLIC_PAGE),
        Objects.requireNonNullElse(language.getValue(), "it"));
  }

  void fill(List<Variant> variants, String messageLanguage) {
    written.clear();
    variants.forEach(each -> written.put(new Cut(each.channelType(), each.language()), each));
    if (LANGUAGES.contains(messageLanguage)) {
      language.setValue(messageLanguage);
    }
    relabel();
    turned(false);
  }

  List<Variant> variants() {
    return List.copyOf(written.values());
  }

  void look(Cut cut) {
    type.setValue(cut.type());
    if (LANGUAGES.contains(cut.language())) {
      language.setValue(cut.language());
    }
  }

  /** What is written of a cut; empty if nothing. */
  String written(Cut cut) {
    var known = written.get(cut);
    return known == null ? "" : known.text();
  }

  void put(Cut cut, String typed) {
    look(cut);
    text.setValue(typed);
    store();
  }

  /** The message or its picture changed: the room may be another. */
  void refresh() {
    count();
  }

  private void turned(boolean byPerson) {
    var cut = current();
    var known = written.get(cut);
    text.setLabel(Labels.of("answer.channel", cut.type()));
    text.setHelperText(help(cut));
    text.getElement().setAttribute("data-draft", cut.draftName());
    text.setValue(known == null ? "" : known.text());
    plain.setValue(known != null && Variant.NO_PICTURE.equals(known.media()));
    count();
    if (byPerson) {
      chosen.accept(cut.type(), cut.language());
    }
  }

  private static String help(Cut cut) {
    var capacity = Capacity.of(cut.type());
    var link = Labels.say(capacity.link() ? "variant.help.link" : "variant.help");
    return capacity.picture() == Capacity.Picture.NEEDED
        ? link + " " + Labels.say("variant.help.picture")
        : link;
  }

  /** Tells whether it can be kept; what is far too long stays in the field alone. */
  private boolean store() {
    var cut = current();
    var before = written.get(cut);
    text.setInvalid(false);
    try {
      if (text.getValue().isBlank()) {
        written.remove(cut);
      } else {
        written.put(cut, typed(cut, before));
      }
    } catch (InvalidInput e) {
      text.setErrorMessage(Notices.words(e));
      text.setInvalid(true);
      return false;
    }
    if ((before == null) == written.containsKey(cut)) {
      relabel();
    }
    count();
    return true;
  }

  private Variant typed(Cut cut, @Nullable Variant before) {
    var own = before == null || Variant.NO_PICTURE.equals(before.media()) ? null : before.media();
    return new Variant(
        cut.type(),
        cut.language(),
        text.getValue(),
        plain.getValue() ? Variant.NO_PICTURE : own,
        before == null ? null : before.altText());
  }

  private void count() {
    var cut = current();
    var capacity = Capacity.of(cut.type());
    var now = content.get();
    var pictured =
        now != null
            && capacity.carriesPicture()
            && now.picture() != null
            && !Boolean.TRUE.equals(plain.getValue());
    plain.setVisible(now != null && now.picture() != null && capacity.carriesPicture());
    int room = capacity.room(pictured, address);
    int length = capacity.length(text.getValue().strip());
    counter.setText(
        Labels.say(length > room ? "variant.over" : "variant.count", length, room, length - room));
    counter.setClassName("cv-tone-danger", length > room);
    propose.setEnabled(now != null && now.language().equals(cut.language()));
  }

  private void askToPropose() {
    if (text.isEmpty()) {
      propose();
    } else {
      Confirm.ask(
          Labels.say("variant.propose.again"),
          Labels.say("variant.propose.again.text"),
          Labels.say("variant.propose.again.do"),
          this::propose);
    }
  }

  private void propose() {
    var now = content.get();
    if (now != null) {
      text.setValue(Cutting.propose(now, current().type(), address));
      chosen.accept(current().type(), current().language());
      if (store()) {
        changed.execute();
      }
    }
  }

  /** Channels with a text of their own in this language are marked. */
  private void relabel() {
    type.setItemLabelGenerator(each -> {
      var name = Labels.of("answer.channel", each);
      return written.containsKey(new Cut(each, current().language()))
          ? Labels.say("variant.written", name)
          : name;
    });
  }

  private String named(String code) {
    var name = Locale.of(code).getDisplayLanguage(getLocale());
    return name.substring(0, 1).toUpperCase(getLocale()) + name.substring(1);
  }
}
