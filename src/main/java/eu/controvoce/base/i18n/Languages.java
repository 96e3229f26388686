package eu.controvoce.base.i18n;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the interface, and which of them a person gets. */
public final class Languages {

  /** Italian first: it is the language of whoever expressed no other wish. */
  public static final List<Locale> ALL = List.of(Locale.ITALIAN, Locale.ENGLISH);

  /** Name of the cookie that keeps the language a person chose on this device. */
  public static final String COOKIE = "controvoce-language";

  private Languages() {}

  /**
   * The language for a request: the one chosen on this device, else the first of the browser's that
   * we speak, else Italian.
   */
  public static Locale of(HttpServletRequest request) {
    return chosen(request.getCookies())
        .orElseGet(() -> accepted(request.getHeader("Accept-Language")));
  }

  /** The language chosen on this device, if any was. */
  public static Optional<Locale> chosen(Cookie @Nullable [] cookies) {
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(each -> COOKIE.equals(each.getName()))
            .flatMap(each -> named(each.getValue()).stream())
            .findFirst();
  }

  /** The interface's language of this ISO 639-1 code, if it speaks it. */
  public static Optional<Locale> named(@Nullable String code) {
    return ALL.stream().filter(each -> each.getLanguage().equals(code)).findFirst();
  }

  /**
   * The language that fits an {@code Accept-Language} header best, Italian when none does or the
   * header cannot be read.
   */
  public static Locale accepted(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return Locale.ITALIAN;
    }
    try {
      var best = Locale.lookup(Locale.LanguageRange.parse(header), ALL);
      return best == null ? Locale.ITALIAN : best;
    } catch (IllegalArgumentException e) {
      return Locale.ITALIAN;
    }
  }
}
