package eu.controvoce.city.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.PlainLayout;
import eu.controvoce.city.access.FirstAdministrator;

/** The first run: makes the first administrator and the first city, then is never seen again. */
@Route(value = FirstAdministrator.ROUTE, layout = PlainLayout.class, autoLayout = false)
@AnonymousAllowed
class SetupView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final FirstAdministrator first;
  private final FieldErrors errors = new FieldErrors();
  private final TextField code =
      Fields.text(getTranslation("setup.code"), getTranslation("setup.code.help"));
  private final TextField name = Fields.text(getTranslation("setup.name"), "");
  private final TextField username =
      Fields.text(getTranslation("member.username"), getTranslation("member.username.help"));
  private final PasswordField password = new PasswordField(getTranslation("password.new"));
  private final CityFields city = new CityFields(errors);

  SetupView(FirstAdministrator first) {
    this.first = first;
    PasswordFields.prepare(password, "new-password");
    password.setHelperText(getTranslation("password.help"));
    errors
        .bind("code", code)
        .bind("username", username)
        .bind("password", password)
        .bind("administrator", name);
    city.bindName(errors, "name");
    var form = new Form(code).group(getTranslation("setup.you"), "").add(name, username, password);
    form.group(getTranslation("setup.city"), getTranslation("setup.city.help"));
    city.addFirstTo(form);
    form.actions(Buttons.primary(getTranslation("setup.begin"), this::begin));
    getContent().addClassName("cv-plain-card");
    getContent()
        .add(
            new H1(getTranslation("setup.title")),
            new Paragraph(getTranslation("setup.sentence")),
            form);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("setup.title") + " · Controvoce";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!first.needed()) {
      event.forwardTo("login");
    }
  }

  private void begin() {
    var request = VaadinRequest.getCurrent();
    var address = request == null ? "" : request.getRemoteAddr();
    var person =
        new FirstAdministrator.Person(username.getValue(), name.getValue(), password.getValue());
    if (errors.attempt(() -> first.begin(code.getValue(), address, person, city.draft()))) {
      getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
    }
  }
}
