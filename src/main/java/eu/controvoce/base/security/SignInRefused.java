package eu.controvoce.base.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page, which says why: {@code ?error}, or {@code ?wait=seconds}. */
final class SignInRefused implements AuthenticationFailureHandler {

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    var why =
        refusal instanceof TooManyAttempts tooMany
            ? "wait=" + tooMany.remaining().toSeconds()
            : "error";
    response.sendRedirect(request.getContextPath() + "/login?" + why);
  }
}
