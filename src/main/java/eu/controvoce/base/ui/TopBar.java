package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.i18n.Languages;
import java.util.List;
import java.util.Locale;

/**
 * The top of the shell: name and city, search, help, language, light or dark, the member's menu.
 */
final class TopBar extends Composite<Header> {

  TopBar(
      Whoami whoami,
      List<NavEntry> visible,
      List<Component> added,
      Command search,
      Command help,
      Command signOut) {
    getContent().addClassName("cv-top");
    var name = new Span("Controvoce");
    name.addClassName("cv-name");
    var brand = new Anchor("", new Logo(), name);
    brand.addClassName("cv-brand");
    brand.getElement().setAttribute("aria-label", getTranslation("ui.home"));
    getContent().add(brand);
    if (!whoami.cityName().isEmpty()) {
      var city = new Span(whoami.cityName());
      city.addClassName("cv-city");
      getContent().add(city);
    }
    var tools = new Div(helpButton(help), languageButton(), themeButton(whoami));
    tools.addClassName("cv-tools");
    getContent().add(searchButton(search), tools);
    getContent().add(added);
    getContent().add(new MemberMenu(whoami, visible, help, signOut));
  }

  private NativeButton searchButton(Command search) {
    var words = new Span(getTranslation("ui.search"));
    words.addClassName("cv-search-words");
    var button = new NativeButton("", _ -> search.execute());
    button.addClassName("cv-search");
    button.setAriaLabel(getTranslation("ui.search"));
    button.getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
    button.add(Icon.SEARCH.create(), words);
    var keys = new Element("kbd");
    keys.setText(getTranslation("ui.search.keys"));
    keys.setAttribute("aria-hidden", "true");
    button.getElement().appendChild(keys);
    return button;
  }

  private Button helpButton(Command help) {
    return Buttons.icon(Icon.HELP, getTranslation("ui.help"), help);
  }

  /** Offers the language one is not reading now, in its own words. */
  private Button languageButton() {
    var other =
        Languages.ALL.stream()
            .filter(each -> !each.getLanguage().equals(getLocale().getLanguage()))
            .findFirst()
            .orElse(Locale.ITALIAN);
    var button =
        Buttons.quiet(other.getLanguage().toUpperCase(Locale.ROOT), () -> Devices.speak(other));
    button.addClassName("cv-language");
    button.setAriaLabel(
        other.getLanguage().toUpperCase(Locale.ROOT) + ", " + other.getDisplayLanguage(other));
    button.getElement().setAttribute("lang", other.getLanguage());
    return button;
  }

  private Button themeButton(Whoami whoami) {
    var button = Buttons.icon(Icon.DARK, getTranslation("ui.theme.switch"), () -> {});
    button.addClickListener(
        _ -> button.getElement().executeJs("window.cvTheme?.toggle($0)", whoami.memberKey()));
    return button;
  }
}
