package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A real HTML form, so that password managers know it and Spring Security answers it. */
@Tag("form")
final class LoginForm extends Component implements HasComponents {

  private static final long serialVersionUID = 1L;

  private final TextField username = new TextField(getTranslation("ui.login.username"));
  private final PasswordField password = new PasswordField(getTranslation("ui.login.password"));

  LoginForm() {
    getElement().setAttribute("method", "post").setAttribute("action", "login");
    getElement().setAttribute("class", "cv-login-form");
    username.setAutocomplete(Autocomplete.USERNAME);
    username.setAutocapitalize(Autocapitalize.NONE);
    username.getElement().setProperty("name", "username");
    username.setAutofocus(true);
    username.setWidthFull();
    password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    password.getElement().setProperty("name", "password");
    password.setWidthFull();
    var submit = new NativeButton(getTranslation("ui.login.enter"));
    submit.getElement().setAttribute("type", "submit");
    submit.addClassNames("cv-button", "cv-button-primary", "cv-wide");
    add(username, password);
    csrf();
    add(submit);
  }

  /** Fills in and sends. */
  void signIn(String name, String secret) {
    username.setValue(name);
    password.setValue(secret);
    // The values reach the inputs in the component's next update, hence the wait for a frame.
    getElement().executeJs("requestAnimationFrame(() => this.requestSubmit())");
  }

  private void csrf() {
    var request = VaadinServletRequest.getCurrent();
    if (request == null) {
      return;
    }
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      var hidden = new Input();
      hidden.setType("hidden");
      hidden.getElement().setAttribute("name", token.getParameterName());
      hidden.getElement().setAttribute("value", token.getToken());
      add(hidden);
    }
  }
}
