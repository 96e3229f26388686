package eu.controvoce.base.security;

import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.i18n.Translations;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers of REST before any controller is reached, as problem details (RFC 9457). */
@Component
final class ApiProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final Translations translations;
  private final JsonMapper json;

  ApiProblems(Translations translations, JsonMapper json) {
    this.translations = translations;
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    var given = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    response.setHeader(
        HttpHeaders.WWW_AUTHENTICATE, given ? "Bearer error=\"invalid_token\"" : "Bearer");
    var key = given ? "access.token-refused" : "access.token-needed";
    write(request, response, HttpStatus.UNAUTHORIZED, key);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException {
    write(request, response, HttpStatus.FORBIDDEN, "access.denied");
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
      throws IOException {
    var locale = Languages.of(request);
    var problem =
        ProblemDetail.forStatusAndDetail(status, translations.getTranslation(key, locale));
    problem.setInstance(URI.create(request.getRequestURI()));
    problem.setProperty("key", key);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
