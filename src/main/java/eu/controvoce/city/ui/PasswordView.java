package eu.controvoce.city.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.PlainLayout;
import eu.controvoce.city.Member;
import eu.controvoce.city.access.PasswordDesk;

/** Where a one-time link leads: a member chooses a password. */
@Route(value = PasswordDesk.ROUTE + "/:secret", layout = PlainLayout.class, autoLayout = false)
@AnonymousAllowed
class PasswordView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final PasswordDesk desk;
  private final PasswordField password = new PasswordField(getTranslation("password.new"));
  private final FieldErrors errors = new FieldErrors();

  PasswordView(PasswordDesk desk) {
    this.desk = desk;
    PasswordFields.prepare(password, "new-password");
    password.setHelperText(getTranslation("password.help"));
    errors.bind("password", password);
    getContent().addClassName("cv-plain-card");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("password.title") + " · Controvoce";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var secret = event.getRouteParameters().get("secret").orElse("");
    getContent().removeAll();
    desk.holder(secret).ifPresentOrElse(member -> ask(secret, member), this::over);
  }

  private void ask(String secret, Member member) {
    getContent()
        .add(
            new H1(getTranslation("password.title")),
            new Paragraph(getTranslation("password.for", member.name(), member.username())),
            new Form(password)
                .actions(Buttons.primary(getTranslation("password.set"), () -> set(secret))));
  }

  private void set(String secret) {
    if (errors.attempt(() -> desk.set(secret, password.getValue()))) {
      getContent().removeAll();
      getContent()
          .add(
              new H1(getTranslation("password.done")),
              new Paragraph(getTranslation("password.done.sentence")),
              signIn());
    }
  }

  private void over() {
    getContent()
        .add(
            new H1(getTranslation("password.over.title")),
            new Paragraph(getTranslation("password.link.over")),
            signIn());
  }

  private Anchor signIn() {
    var link = Buttons.primaryLink(getTranslation("password.sign-in"), "login");
    link.setRouterIgnore(true);
    return link;
  }
}
