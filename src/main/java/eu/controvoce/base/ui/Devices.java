package eu.controvoce.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import eu.controvoce.base.i18n.Languages;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;

/** What a person chooses for the device in front of them: language, and light or dark. */
public final class Devices {

  /** Light or dark. */
  enum Theme {
    SYSTEM,
    LIGHT,
    DARK
  }

  private Devices() {}

  /** Speaks another language from now on, here and at the next visit. */
  public static void speak(Locale language) {
    var cookie = new Cookie(Languages.COOKIE, language.getLanguage());
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
    cookie.setAttribute("SameSite", "Lax");
    VaadinService.getCurrentResponse().addCookie(cookie);
    VaadinSession.getCurrent().setLocale(language);
    UI.getCurrent().getPage().reload();
  }

  /** Keeps light or dark on the device, for this member. */
  static void light(Theme theme, String memberKey) {
    UI.getCurrent()
        .getPage()
        .executeJs(
            "window.cvTheme?.choose($0, $1)", theme.name().toLowerCase(Locale.ROOT), memberKey);
  }

  /** Takes up what this member chose on the device before. */
  static void recallLight(String memberKey) {
    UI.getCurrent().getPage().executeJs("window.cvTheme?.recall($0)", memberKey);
  }
}
