package eu.controvoce.city.access;

import eu.controvoce.base.i18n.Languages;
import eu.controvoce.city.Member;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Speaks a member's own language, if they chose one, on whatever device they sign in. */
@Component
class MemberLanguage {

  private final Standing standing;

  MemberLanguage(Standing standing) {
    this.standing = standing;
  }

  @EventListener
  void signedIn(InteractiveAuthenticationSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof SignedIn signedIn
        && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web) {
      var response = web.getResponse();
      if (response == null) {
        return;
      }
      standing
          .of(signedIn.member())
          .map(Member::language)
          .flatMap(Languages::named)
          .map(each -> cookie(each.getLanguage(), web.getRequest().isSecure()))
          .ifPresent(response::addCookie);
    }
  }

  private static Cookie cookie(String language, boolean secure) {
    var cookie = new Cookie(Languages.COOKIE, language);
    cookie.setPath("/");
    cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
