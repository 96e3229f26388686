package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Signing in. Understands {@code ?error} (wrong name or password), {@code ?wait=seconds} (too many
 * attempts) and {@code ?logout}.
 */
@Route(value = "login", layout = PlainLayout.class, autoLayout = false)
@AnonymousAllowed
public class LoginView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final Div messages = new Div();

  LoginView(
      ObjectProvider<DemoAccounts> demo,
      ObjectProvider<FirstRun> firstRun,
      ObjectProvider<PublicLinks> links) {
    getContent().addClassName("cv-login");
    var form = new LoginForm();
    var card = new Div();
    card.addClassName("cv-login-card");
    var title = new H1(getTranslation("ui.login.title"));
    messages.addClassName("cv-login-messages");
    messages.getElement().setAttribute("role", "alert");
    card.add(title, messages);
    firstRun.stream()
        .filter(FirstRun::needed)
        .findFirst()
        .ifPresent(each -> card.add(firstRun(each)));
    card.add(form);
    var accounts = demo.stream().flatMap(each -> each.accounts().stream()).toList();
    if (!accounts.isEmpty()) {
      card.add(new DemoList(accounts, form));
    }
    getContent().add(welcome(links.stream().flatMap(each -> each.links().stream()).toList()), card);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    messages.removeAll();
    var parameters = event.getLocation().getQueryParameters();
    if (parameters.getParameters().containsKey("wait")) {
      message(Tone.DANGER, getTranslation("ui.login.wait", seconds(parameters)));
    } else if (parameters.getParameters().containsKey("error")) {
      message(Tone.DANGER, getTranslation("ui.login.wrong"));
    } else if (parameters.getParameters().containsKey("logout")) {
      message(Tone.FACT, getTranslation("ui.login.signed-out"));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("ui.login.title") + " · Controvoce";
  }

  /** Never trusts the address: anything but a small number reads as one minute. */
  private static long seconds(QueryParameters parameters) {
    return parameters
        .getSingleParameter("wait")
        .filter(each -> each.matches("\\d{1,5}"))
        .map(Long::parseLong)
        .orElse(60L);
  }

  private void message(Tone tone, String text) {
    var line = new Div(tone.icon().create(), new Span(text));
    line.addClassNames("cv-message", tone.cssClass());
    messages.add(line);
  }

  private Component firstRun(FirstRun firstRun) {
    var words = new Paragraph(getTranslation("ui.login.nobody"));
    var box =
        new Div(words, Buttons.primaryLink(getTranslation("ui.login.begin"), firstRun.route()));
    box.addClassName("cv-login-first");
    return box;
  }

  private Component welcome(List<PublicLinks.Link> links) {
    var said = new Speech(getTranslation("ui.login.said"));
    var answer = new Answer("", getTranslation("ui.login.answer"));
    var dialogue = new Div(said, answer);
    dialogue.addClassName("cv-dialogue");
    dialogue.getElement().setAttribute("aria-hidden", "true");
    var sentence = new Paragraph(getTranslation("ui.login.sentence"));
    sentence.addClassName("cv-login-sentence");
    var welcome = new Div(dialogue, sentence);
    welcome.addClassName("cv-login-welcome");
    if (!links.isEmpty()) {
      var list = new UnorderedList();
      for (var each : links) {
        var link = new Anchor(each.address(), each.text());
        link.setRouterIgnore(true);
        list.add(new ListItem(link));
      }
      var residents = new Div(new Paragraph(getTranslation("ui.login.residents")), list);
      residents.addClassName("cv-login-residents");
      welcome.add(residents);
    }
    return welcome;
  }
}
