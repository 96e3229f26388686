package eu.controvoce.base.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses sign-in forms sent from other sites. The usual token is not asked for there, since a
 * sign-in page left open overnight would then fail; browsers say themselves where a form came from.
 */
final class SameOriginSignIn extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var site = request.getHeader("Sec-Fetch-Site");
    var signIn =
        HttpMethod.POST.matches(request.getMethod())
            && request.getRequestURI().equals(request.getContextPath() + "/login");
    if (signIn && (site != null && !site.equals("same-origin") && !site.equals("none"))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
  }
}
