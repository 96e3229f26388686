package eu.controvoce.audience.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.audience.Kind;
import eu.controvoce.audience.MailingList;
import eu.controvoce.audience.Segment;
import eu.controvoce.base.Texts;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Asks which part of a list a new one is. */
final class SegmentDialog {

  private SegmentDialog() {}

  /**
   * @param areas the city's neighbourhoods
   * @param save does it with name and part; may be refused
   */
  static void open(MailingList of, List<String> areas, BiConsumer<String, Segment> save) {
    var dialog = new Dialog();
    var name = Fields.text(say("list.name"), say("list.name.help"));
    name.setMaxLength(Texts.SHORT);
    var languages =
        Fields.choices(
            say("list.segment.languages"),
            Languages.ALL.stream().map(Locale::getLanguage).toList());
    var locale = UI.getCurrent().getLocale();
    languages.setItemLabelGenerator(each -> Locale.of(each).getDisplayLanguage(locale));
    var places = Fields.choices(say("list.segment.areas"), areas);
    var kinds = Fields.choices(say("list.segment.kinds"), List.of(Kind.values()));
    kinds.setItemLabelGenerator(each -> say("list.kind." + each.name()));
    var errors = new FieldErrors().bind("name", name);
    dialog.setHeaderTitle(say("list.segment"));
    dialog.addClassName("cv-dialog");
    dialog.add(new Form(name, languages, places, kinds));
    dialog
        .getFooter()
        .add(
            Buttons.quiet(say("ui.cancel"), dialog::close),
            Buttons.primary(
                say("list.save"),
                () -> {
                  var part =
                      new Segment(
                          of.id(), languages.getValue(), places.getValue(), kinds.getValue());
                  if (errors.attempt(() -> save.accept(name.getValue(), part))) {
                    dialog.close();
                  }
                }));
    dialog.open();
    name.focus();
  }

  private static String say(String key) {
    return I18NProvider.translate(key);
  }
}
