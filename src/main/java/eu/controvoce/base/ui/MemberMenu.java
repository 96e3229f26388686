package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.i18n.Languages;
import java.util.List;
import java.util.Locale;

/**
 * Who is signed in; behind it the pages of administration, the choices for this device, the exit.
 */
final class MemberMenu extends Composite<Div> {

  private final transient Whoami whoami;
  private final PopupMenu menu;

  MemberMenu(Whoami whoami, List<NavEntry> visible, Command help, Command signOut) {
    this.whoami = whoami;
    var label = getTranslation("ui.member", whoami.name());
    var button = new NativeButton();
    button.addClassName("cv-face");
    button.setAriaLabel(label);
    face(button, whoami.name());
    menu = new PopupMenu(button, label);
    getContent().addClassName("cv-member");
    getContent().add(button, menu);
    if (!whoami.name().isEmpty()) {
      menu.other(who());
      menu.line();
    }
    var pages = visible.stream().filter(each -> each.place() == Place.ADMIN).toList();
    pages.forEach(each -> menu.page(getTranslation(each.titleKey()), each.route()));
    if (!pages.isEmpty()) {
      menu.line();
    }
    menu.other(languages());
    menu.other(themes());
    menu.line();
    menu.action(new Span(Icon.HELP.create(), new Span(getTranslation("ui.help"))), help);
    menu.action(new Span(Icon.LOGOUT.create(), new Span(getTranslation("ui.sign-out"))), signOut);
  }

  private static void face(NativeButton button, String name) {
    var initials = new StringBuilder();
    for (var word : name.split("\\s+", -1)) {
      if (!word.isEmpty() && initials.length() < 2) {
        initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
      }
    }
    if (initials.isEmpty()) {
      button.add(Icon.PERSON.create());
    } else {
      button.setText(initials.toString());
    }
  }

  private Div who() {
    var name = new Span(whoami.name());
    name.addClassName("cv-who-name");
    var role = whoami.roleKey().isEmpty() ? "" : getTranslation(whoami.roleKey());
    var where = new Span(whoami.cityName().isEmpty() ? role : role + " · " + whoami.cityName());
    where.addClassName("cv-who-role");
    var who = new Div(name, where);
    who.addClassName("cv-who");
    return who;
  }

  private Div languages() {
    var choices = choices(getTranslation("ui.language"));
    for (var each : Languages.ALL) {
      var choice = choice(inItself(each), () -> Devices.speak(each));
      choice.getElement().setAttribute("lang", each.getLanguage());
      var current = each.getLanguage().equals(getLocale().getLanguage());
      choice.getElement().setAttribute("aria-pressed", Boolean.toString(current));
      choices.add(choice);
    }
    return choices;
  }

  private Div themes() {
    var choices = choices(getTranslation("ui.theme"));
    for (var each : Devices.Theme.values()) {
      var name = each.name().toLowerCase(Locale.ROOT);
      choices.add(
          choice(
              getTranslation("ui.theme." + name), () -> Devices.light(each, whoami.memberKey())));
    }
    return choices;
  }

  private static Div choices(String label) {
    var words = new Span(label);
    words.addClassName("cv-menu-label");
    words.getElement().setAttribute("aria-hidden", "true");
    var choices = new Div(words);
    choices.addClassName("cv-menu-choices");
    choices.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    return choices;
  }

  private static NativeButton choice(String text, Command action) {
    var button = new NativeButton(text, _ -> action.execute());
    button.addClassName("cv-menu-choice");
    return button;
  }

  private static String inItself(Locale language) {
    var name = language.getDisplayLanguage(language);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }
}
