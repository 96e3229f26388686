package eu.controvoce.base.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets public pages be read and nothing else, but for the forms named, which must be sent from our
 * own pages: browsers say themselves where a form came from, so no cookie is needed to know.
 */
final class ReadOnlyFilter extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private final @Nullable Pattern forms;

  /** Nothing but reading. */
  ReadOnlyFilter() {
    this.forms = null;
  }

  /**
   * @param forms paths, without the context's, that take forms
   */
  ReadOnlyFilter(Pattern forms) {
    this.forms = forms;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (READING.contains(request.getMethod())) {
      chain.doFilter(request, response);
    } else if (isForm(request)) {
      if (isOwn(request)) {
        chain.doFilter(request, response);
      } else {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      }
    } else {
      response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
      response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }

  private boolean isForm(HttpServletRequest request) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    return "POST".equals(request.getMethod()) && forms != null && forms.matcher(path).matches();
  }

  /** Browsers too old to say where a form came from at least name the origin. */
  private static boolean isOwn(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return OWN.contains(site);
    }
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    return origin == null
        || origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
  }
}
