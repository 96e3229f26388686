package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.NewFact;
import eu.controvoce.answer.Source;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.city.Actor;
import java.util.List;
import java.util.Objects;

/** A fact in four fields, without leaving the text; the rest can be added in the register. */
final class NewFactDialog extends Composite<Dialog> {

  NewFactDialog(Bench bench, Actor actor, List<String> topics, SerializableConsumer<Fact> written) {
    var statement = Fields.area(say("statement"), say("statement.help"), 2);
    var source = Fields.text(say("source"), say("source.help"));
    var type = new Select<Source.Type>();
    type.setLabel(say("sourceType"));
    type.setItems(Source.Type.values());
    type.setItemLabelGenerator(each -> Labels.of("source.type", each));
    type.setValue(Source.Type.PUBLIC_BODY);
    type.setWidthFull();
    var link = Fields.text(say("link"), say("link.help"));
    var read = new Checkbox(getTranslation("fact.read-today"));
    var errors =
        new FieldErrors().bind("statement", statement).bind("source", source).bind("link", link);
    var save =
        Buttons.primary(
            getTranslation("fact.save"),
            () -> {
              var done =
                  errors.attempt(() -> {
                    var entry =
                        NewFact.of(
                                Texts.required("statement", statement.getValue(), Texts.MEDIUM),
                                new Source(
                                    source.getValue(),
                                    Objects.requireNonNullElse(
                                        type.getValue(), Source.Type.PUBLIC_BODY),
                                    Source.Reliability.MEDIUM,
                                    link.getValue().isBlank() ? null : link.getValue(),
                                    read.getValue() ? bench.times().today() : null))
                            .about(topics);
                    var draft = bench.register().draft(actor, entry);
                    var fact =
                        read.getValue()
                            ? bench.register().check(actor, draft.id(), Labels.version(draft))
                            : draft;
                    Notices.done(getTranslation("fact.saved", fact.code()));
                    written.accept(fact);
                  });
              if (done) {
                getContent().close();
              }
            });
    getContent().setHeaderTitle(getTranslation("fact.new"));
    getContent().setWidth("32rem");
    getContent().add(new Form(statement, source, type, link, read));
    getContent()
        .getFooter()
        .add(Buttons.quiet(getTranslation("ui.cancel"), getContent()::close), save);
    statement.focus();
  }

  void open() {
    getContent().open();
  }

  private static String say(String key) {
    return Labels.say("fact.field." + key);
  }
}
