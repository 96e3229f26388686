package eu.controvoce.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.base.ui.Times;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.site.Correction;
import eu.controvoce.site.CorrectionDesk;
import eu.controvoce.site.PublicSheet;
import java.util.List;
import java.util.Optional;

/** On the sheet of a message whose published text changed: what readers are told about it. */
@org.springframework.stereotype.Component
class CorrectionsPart implements SheetPart<CounterMessage> {

  private final CurrentActor current;
  private final CorrectionDesk desk;
  private final Times times;

  CorrectionsPart(CurrentActor current, CorrectionDesk desk, Times times) {
    this.current = current;
    this.desk = desk;
    this.times = times;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Optional<Component> part(CounterMessage message, Command changed) {
    var changes = desk.changes(current.get(), message);
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    var help = new Paragraph(I18NProvider.translate("correction.help"));
    help.addClassName("cv-help");
    var section = new Section(I18NProvider.translate("correction.heading"), help);
    changes.forEach(each -> section.add(form(message, each, changed)));
    return Optional.of(section);
  }

  private Form form(CounterMessage message, PublicSheet.Change change, Command changed) {
    var kind =
        Fields.radios(I18NProvider.translate("correction.kind"), List.of(Correction.Kind.values()));
    kind.setItemLabelGenerator(each -> I18NProvider.translate("correction.kind." + each));
    var note =
        Fields.area(
            I18NProvider.translate("correction.note"),
            I18NProvider.translate("correction.note.help"),
            2);
    note.setMaxLength(Correction.LONGEST);
    var told = change.told();
    if (told != null) {
      kind.setValue(told.kind());
      note.setValue(told.note() == null ? "" : told.note());
    }
    var form =
        new Form(
            new H3(
                I18NProvider.translate(
                    "correction.of",
                    change.revision(),
                    times.date(change.at(), UI.getCurrent().getLocale()))),
            kind,
            note);
    return form.actions(
        Buttons.secondary(
            I18NProvider.translate("correction.save"),
            () -> {
              var chosen = kind.getValue();
              kind.setInvalid(chosen == null);
              if (chosen == null) {
                kind.setErrorMessage(I18NProvider.translate("correction.kind.required"));
                return;
              }
              save(message, change, chosen, note.getValue(), changed);
            }));
  }

  private void save(
      CounterMessage message,
      PublicSheet.Change change,
      Correction.Kind kind,
      String note,
      Command changed) {
    try {
      desk.explain(current.get(), message.id(), change.revision(), kind, note);
      Notices.done(I18NProvider.translate("correction.saved"));
      changed.execute();
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }
}
