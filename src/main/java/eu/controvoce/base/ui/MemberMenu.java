package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.i18n.Languages;
import java.util.List;
import java.util.Locale;

/**
 * Who is signed in; behind it the pages of administration, the choices for this device, the exit.
 */
final class MemberMenu extends Composite<MenuBar> {

  MemberMenu(Whoami whoami, List<NavEntry> visible, Command help, Command signOut) {
    getContent().addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
    getContent().addClassName("cv-member");
    var root = getContent().addItem(face(whoami.name()));
    root.setAriaLabel(getTranslation("ui.member", whoami.name()));
    var menu = root.getSubMenu();
    if (!whoami.name().isEmpty()) {
      menu.addComponent(who(whoami));
      menu.addSeparator();
    }
    for (var page : visible) {
      if (page.place() == Place.ADMIN) {
        menu.addItem(
            getTranslation(page.titleKey()),
            _ -> getUI().ifPresent(ui -> ui.navigate(page.route())));
      }
    }
    menu.addComponent(new Hr());
    menu.addItem(getTranslation("ui.help"), _ -> help.execute());
    var language = menu.addItem(getTranslation("ui.language")).getSubMenu();
    for (var each : Languages.ALL) {
      var item = language.addItem(inItself(each), _ -> Devices.speak(each));
      item.setCheckable(true);
      item.setChecked(each.getLanguage().equals(getLocale().getLanguage()));
    }
    var theme = menu.addItem(getTranslation("ui.theme")).getSubMenu();
    for (var each : Devices.Theme.values()) {
      theme.addItem(
          getTranslation("ui.theme." + each.name().toLowerCase(Locale.ROOT)),
          _ -> Devices.light(each, whoami.memberKey()));
    }
    menu.addComponent(new Hr());
    menu.addItem(getTranslation("ui.sign-out"), _ -> signOut.execute());
  }

  private static String inItself(Locale language) {
    var name = language.getDisplayLanguage(language);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }

  private static Span face(String name) {
    var initials = new StringBuilder();
    for (var word : name.split("\\s+", -1)) {
      if (!word.isEmpty() && initials.length() < 2) {
        initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
      }
    }
    var face = new Span();
    face.addClassName("cv-face");
    if (initials.isEmpty()) {
      face.add(Icon.PERSON.create());
    } else {
      face.setText(initials.toString());
    }
    return face;
  }

  private Div who(Whoami whoami) {
    var name = new Span(whoami.name());
    name.addClassName("cv-who-name");
    var role = whoami.roleKey().isEmpty() ? "" : getTranslation(whoami.roleKey());
    var where = new Span(whoami.cityName().isEmpty() ? role : role + " · " + whoami.cityName());
    where.addClassName("cv-who-role");
    var who = new Div(name, where);
    who.addClassName("cv-who");
    return who;
  }
}
