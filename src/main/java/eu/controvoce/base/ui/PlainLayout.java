package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import eu.controvoce.base.i18n.Languages;

/**
 * The frame of pages outside the back office: sign-in, first run, one-time links, errors. Name,
 * language, one column.
 */
@AnonymousAllowed
@JsModule("context://app/cv-shell.js")
public final class PlainLayout extends Composite<Div> implements RouterLayout {

  private static final long serialVersionUID = 1L;

  private final Main main = new Main();

  /** An empty frame. */
  public PlainLayout() {
    getContent().addClassName("cv-plain");
    main.addClassName("cv-plain-main");
    getContent().add(head(), main);
  }

  @Override
  public void showRouterLayoutContent(HasElement view) {
    main.getElement().removeAllChildren();
    main.getElement().appendChild(view.getElement());
  }

  private Header head() {
    var name = new Span("Controvoce");
    name.addClassName("cv-name");
    var brand = new Anchor("", new Logo(), name);
    brand.addClassName("cv-brand");
    brand.setRouterIgnore(true);
    var languages = new Nav();
    languages.addClassName("cv-languages");
    languages.getElement().setAttribute("aria-label", getTranslation("ui.language"));
    for (var each : Languages.ALL) {
      var current = each.getLanguage().equals(getLocale().getLanguage());
      var button = Buttons.quiet(each.getDisplayLanguage(each), () -> Devices.speak(each));
      button.getElement().setAttribute("lang", each.getLanguage());
      button.getElement().setAttribute("aria-pressed", Boolean.toString(current));
      languages.add(button);
    }
    var head = new Header(brand, languages);
    head.addClassName("cv-plain-head");
    return head;
  }
}
