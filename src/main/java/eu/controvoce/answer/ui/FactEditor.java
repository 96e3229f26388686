package eu.controvoce.answer.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactRegister;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.language.CodingFrame;
import org.jspecify.annotations.Nullable;

/** Writes a fact, new or known. What was typed stays when it is refused. */
final class FactEditor extends Composite<Div> {

  private final FactForm form;

  FactEditor(
      FactRegister register,
      Actor actor,
      CodingFrame frame,
      Times times,
      @Nullable Fact fact,
      SerializableConsumer<Fact> saved,
      Command cancelled) {
    var today = times.today();
    form = new FactForm(frame, today, today.plus(FactRegister.USUAL_VALIDITY), getLocale());
    getContent()
        .add(new ViewTitle(getTranslation(fact == null ? "fact.new" : "fact.edit", code(fact))));
    if (fact != null) {
      form.fill(fact);
      if (fact.status() == FactStatus.CHECKED || fact.status() == FactStatus.PUBLISHED) {
        getContent().add(Labels.help(getTranslation("fact.edit.help")));
      }
    }
    var save =
        Buttons.primary(
            getTranslation("fact.save"),
            () ->
                form.errors()
                    .attempt(() -> {
                      var done =
                          fact == null
                              ? register.draft(actor, form.entry())
                              : register.edit(actor, fact.id(), form.entry(), Labels.version(fact));
                      Notices.done(getTranslation("fact.saved", done.code()));
                      saved.accept(done);
                    }));
    form.form().actions(save, Buttons.quiet(getTranslation("ui.cancel"), cancelled));
    getContent().add(form);
    getContent().addClassName("cv-panel");
  }

  @Override
  protected void onAttach(AttachEvent event) {
    form.focus();
  }

  private static String code(@Nullable Fact fact) {
    return fact == null ? "" : fact.code();
  }
}
