package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.controvoce.base.ui.DemoAccounts.Account;
import java.util.LinkedHashMap;
import java.util.List;

/** The demo's accounts, by city; one click signs in. */
final class DemoList extends Composite<com.vaadin.flow.component.html.Section> {

  DemoList(List<Account> accounts, LoginForm form) {
    getContent().addClassName("cv-demo");
    var title = new H2(getTranslation("ui.demo.title"));
    title.setId("demo-accounts");
    getContent().getElement().setAttribute("aria-labelledby", "demo-accounts");
    getContent().add(title, new Paragraph(getTranslation("ui.demo.sentence")));
    var byCity = new LinkedHashMap<String, Div>();
    for (var account : accounts) {
      byCity.computeIfAbsent(account.cityName(), this::city).add(button(account, form));
    }
    byCity.values().forEach(getContent()::add);
  }

  private Div city(String name) {
    var label = new Span(name.isEmpty() ? getTranslation("ui.demo.network") : name);
    label.addClassName("cv-demo-city");
    var row = new Div(label);
    row.addClassName("cv-demo-row");
    return row;
  }

  private NativeButton button(Account account, LoginForm form) {
    var role = getTranslation(account.roleKey());
    var button = new NativeButton(role, _ -> form.signIn(account.username(), account.password()));
    button.addClassName("cv-demo-account");
    button.setAriaLabel(account.cityName().isEmpty() ? role : role + ", " + account.cityName());
    button.setTitle(account.username());
    return button;
  }
}
