package eu.controvoce.base.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a REST call in by the token in its {@code Authorization} header, for this call only. */
final class BearerTokenFilter extends OncePerRequestFilter {

  private static final String SCHEME = "Bearer ";

  private final BearerTokens tokens;
  private final ApiProblems problems;

  BearerTokenFilter(BearerTokens tokens, ApiProblems problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null) {
      chain.doFilter(request, response);
      return;
    }
    var owner =
        header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
            ? tokens.owner(header.substring(SCHEME.length()).strip())
            : Optional.<Authentication>empty();
    if (owner.isEmpty()) {
      problems.commence(request, response, new BadCredentialsException("No such token"));
      return;
    }
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(owner.get());
    SecurityContextHolder.setContext(context);
    chain.doFilter(request, response);
  }
}
