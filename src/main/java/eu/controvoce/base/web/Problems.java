package eu.controvoce.base.web;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.i18n.Translations;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Every error of REST as problem details (RFC 9457), in the caller's language. {@code key} names
 * the message for programs, {@code field} what cannot be taken. Nothing of the inside is told.
 */
@RestControllerAdvice(annotations = RestController.class)
class Problems {

  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  private final Translations translations;

  Problems(Translations translations) {
    this.translations = translations;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
    var status =
        switch (refusal) {
          case InvalidInput _ -> HttpStatus.BAD_REQUEST;
          case Forbidden _ -> HttpStatus.FORBIDDEN;
          case NotFound _ -> HttpStatus.NOT_FOUND;
          case Conflict _, RuleBroken _ -> HttpStatus.CONFLICT;
        };
    var field = refusal instanceof InvalidInput input ? input.field() : null;
    return answer(request, status, field, refusal.key(), refusal.arguments());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> lost(
      OptimisticLockingFailureException race, HttpServletRequest request) {
    return answer(request, HttpStatus.CONFLICT, null, "rest.conflict");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> denied(AccessDeniedException denied, HttpServletRequest request) {
    return answer(request, HttpStatus.FORBIDDEN, null, "rest.denied");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(
      HttpMessageNotReadableException unreadable, HttpServletRequest request) {
    for (Throwable each = unreadable; each != null; each = each.getCause()) {
      if (each instanceof BodyTooLarge) {
        return tooLarge(request);
      }
    }
    return answer(request, HttpStatus.BAD_REQUEST, null, "rest.unreadable");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> wrongValue(
      MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
    return answer(request, HttpStatus.BAD_REQUEST, wrong.getName(), "rest.wrong-value");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(
      MissingRequestValueException missing, HttpServletRequest request) {
    return answer(request, HttpStatus.BAD_REQUEST, null, "rest.missing-value");
  }

  /** Whatever else happens: a refusal of the framework keeps its status, the rest is our fault. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> other(Exception other, HttpServletRequest request) {
    for (Throwable each = other; each != null; each = each.getCause()) {
      if (each instanceof BodyTooLarge) {
        return tooLarge(request);
      }
    }
    if (other instanceof ErrorResponse known) {
      return answer(request, known.getStatusCode(), null, key(known.getStatusCode()));
    }
    log.error("{} {} failed", request.getMethod(), request.getRequestURI(), other);
    return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, null, "rest.failed");
  }

  private ResponseEntity<ProblemDetail> tooLarge(HttpServletRequest request) {
    return answer(
        request, HttpStatus.CONTENT_TOO_LARGE, null, "rest.too-large", BodyLimit.MOST_KILOBYTES);
  }

  private static String key(HttpStatusCode status) {
    return switch (status.value()) {
      case 404 -> "rest.not-found";
      case 405 -> "rest.method";
      case 406 -> "rest.not-acceptable";
      case 415 -> "rest.media-type";
      default -> status.is5xxServerError() ? "rest.failed" : "rest.unreadable";
    };
  }

  private ResponseEntity<ProblemDetail> answer(
      HttpServletRequest request,
      HttpStatusCode status,
      @Nullable String field,
      String key,
      Object... arguments) {
    var locale = Languages.of(request);
    var problem =
        ProblemDetail.forStatusAndDetail(
            status, translations.getTranslation(key, locale, arguments));
    problem.setInstance(URI.create(request.getRequestURI()));
    problem.setProperty("key", key);
    if (field != null) {
      problem.setProperty("field", field);
    }
    var headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    headers.put(HttpHeaders.CONTENT_LANGUAGE, List.of(locale.getLanguage()));
    return new ResponseEntity<>(problem, headers, status);
  }
}
