package eu.controvoce.audience.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadHandler;
import eu.controvoce.audience.ListId;
import eu.controvoce.audience.Lists;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.FileField;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Section;
import eu.controvoce.city.Actor;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Takes a table of people together with the proof that they agreed. */
final class ImportForm extends Composite<Div> {

  private static final int MOST_BYTES = 10_000_000;

  private String table = "";

  ImportForm(Lists lists, Actor actor, ListId list, Command done) {
    var file =
        FileField.one(
            MOST_BYTES,
            List.of(".csv", ".tsv", ".txt"),
            UploadHandler.inMemory((_, data) -> table = new String(data, StandardCharsets.UTF_8)));
    var help = new Paragraph(getTranslation("list.import.help"));
    help.addClassName("cv-help");
    TextField by =
        Fields.text(getTranslation("list.import.by"), getTranslation("list.import.by.help"));
    by.setMaxLength(Texts.SHORT);
    DatePicker on = Fields.day(getTranslation("list.import.on"), getLocale());
    TextField how =
        Fields.text(getTranslation("list.consent"), getTranslation("list.consent.help"));
    how.setMaxLength(Texts.SHORT);
    TextArea text =
        Fields.area(getTranslation("list.import.text"), getTranslation("list.import.text.help"), 3);
    text.setMaxLength(Texts.MEDIUM);
    var errors =
        new FieldErrors()
            .bind("consentBy", by)
            .bind("consentOn", on)
            .bind("consentNote", how)
            .bind("consentText", text);
    var save =
        Buttons.quiet(
            getTranslation("list.import"),
            () ->
                errors.attempt(() -> {
                  var added =
                      lists.importTable(
                          actor,
                          list,
                          table,
                          by.getValue(),
                          on.getValue(),
                          how.getValue(),
                          text.getValue());
                  AddedNotice.show(added);
                  done.execute();
                }));
    getContent()
        .add(
            new Section(
                    getTranslation("list.import.heading"),
                    help,
                    file,
                    new Form(by, on, how, text).actions(save))
                .raised());
  }
}
