package eu.controvoce.learning.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.language.frame.Concept;
import java.util.List;

/** The ways to say a concept; each change is noted at once. */
final class ConceptDialog {

  private final Tools tools;
  private final String language;
  private final Concept concept;
  private final Dialog dialog = new Dialog();
  private final FieldErrors errors = new FieldErrors();
  private final TextField form;
  private final Div forms = new Div();

  ConceptDialog(Tools tools, String language, Concept concept, Command closed) {
    this.tools = tools;
    this.language = language;
    this.concept = concept;
    form = Fields.text(say("frame.form.add"), say("frame.form.help"));
    form.addKeyPressListener(Key.ENTER, _ -> add());
    errors.bind("form", form);
    forms.addClassName("cv-forms");
    forms.getElement().setAttribute("role", "group").setAttribute("aria-label", say("frame.forms"));
    dialog.setHeaderTitle(concept.label());
    dialog.addClassName("cv-dialog");
    dialog.add(new Form(form, Buttons.secondary(say("frame.form.add.do"), this::add), forms));
    dialog.getFooter().add(Buttons.primary(say("ui.close"), dialog::close));
    dialog.addOpenedChangeListener(event -> {
      if (!event.isOpened()) {
        closed.execute();
      }
    });
    show();
  }

  void open() {
    dialog.open();
  }

  private void add() {
    if (errors.attempt(
        () -> tools.keep(tools.draft().addForm(language, concept.key(), form.getValue())))) {
      form.clear();
      show();
    }
  }

  private void remove(String which) {
    errors.attempt(() -> tools.keep(tools.draft().removeForm(language, concept.key(), which)));
    show();
  }

  private void show() {
    forms.removeAll();
    current()
        .forEach(each -> {
          var button = new Button(each, Icon.CLOSE.create(), _ -> remove(each));
          button.setIconAfterText(true);
          button.setAriaLabel(I18NProvider.translate("frame.form.remove", each));
          forms.add(button);
        });
  }

  private List<String> current() {
    return tools.worked().languages().stream()
        .filter(each -> each.code().equals(language))
        .flatMap(each -> each.concepts().stream())
        .filter(each -> each.key().equals(concept.key()))
        .flatMap(each -> each.forms().stream())
        .toList();
  }

  private static String say(String key) {
    return I18NProvider.translate(key);
  }
}
