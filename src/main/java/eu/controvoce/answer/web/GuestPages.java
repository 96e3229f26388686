package eu.controvoce.answer.web;

import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.answer.GuestPage;
import eu.controvoce.answer.GuestReading;
import eu.controvoce.answer.PictureDesk;
import eu.controvoce.answer.PictureId;
import eu.controvoce.answer.Remark;
import eu.controvoce.answer.ReviewFields;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.Texts;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.base.web.Door;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where somebody without an account reads a text and decides, with the link they got. No session,
 * no cookie, no script. Looking changes nothing, so mail scanners that open links do no harm.
 */
@Controller
@RequestMapping("/" + AnswerLinks.GUEST)
class GuestPages {

  private static final ZoneId HOME = ZoneId.of("Europe/Rome");
  private static final String PAGE = "guest/read";

  /** How many requests one place on the network has a minute. */
  static final int A_MINUTE = 60;

  /** A decision counts as much as so many looks. */
  private static final int DECISION = 6;

  private static final String MESSAGE = "guest/word";
  private static final Set<FactStatus> FALLEN =
      Set.of(FactStatus.REVIEW_DUE, FactStatus.WITHDRAWN, FactStatus.DRAFT);

  private final GuestReading reading;
  private final Door door;
  private final PictureDesk pictures;
  private final Translations translations;

  GuestPages(GuestReading reading, Clock clock, PictureDesk pictures, Translations translations) {
    this.reading = reading;
    this.door = new Door(clock, A_MINUTE);
    this.pictures = pictures;
    this.translations = translations;
  }

  @GetMapping("/{token}")
  String look(
      @PathVariable String token,
      @RequestParam(required = false) @Nullable String lang,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!door.lets(request.getRemoteAddr())) {
      return slow(model, locale(lang, request), response);
    }
    return show(reading.open(token), token, locale(lang, request), model, response);
  }

  @PostMapping("/{token}/approvazione")
  String approve(
      @PathVariable String token,
      @RequestParam(required = false) @Nullable String lang,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var locale = locale(lang, request);
    if (!door.lets(request.getRemoteAddr(), DECISION)) {
      return slow(model, locale, response);
    }
    return decide(() -> reading.approve(token), token, locale, model, response);
  }

  @PostMapping("/{token}/modifiche")
  String requestChanges(
      @PathVariable String token,
      @RequestParam(required = false) @Nullable String lang,
      @RequestParam(required = false) @Nullable String comment,
      @RequestParam(required = false) @Nullable String field,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var locale = locale(lang, request);
    var about = field != null && ReviewFields.ALL.contains(field) ? field : null;
    model.addAttribute("comment", comment == null ? "" : comment);
    model.addAttribute("about", about == null ? "" : about);
    if (!door.lets(request.getRemoteAddr(), DECISION)) {
      return slow(model, locale, response);
    }
    return decide(
        () ->
            reading.requestChanges(
                token, new Remark(about, Texts.required("comment", comment, Texts.MEDIUM))),
        token,
        locale,
        model,
        response);
  }

  /** A picture of the text, while the link is good. */
  @GetMapping("/{token}/immagini/{id}")
  ResponseEntity<byte[]> picture(
      @PathVariable String token, @PathVariable String id, HttpServletRequest request) {
    if (!door.lets(request.getRemoteAddr())) {
      return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
    }
    try {
      return reading.open(token) instanceof GuestPage.Ready ready
          ? pictures
              .openFor(ready, new PictureId(id))
              .map(each -> PictureFiles.answer(each, CacheControl.noStore().cachePrivate()))
              .orElseGet(() -> ResponseEntity.notFound().build())
          : ResponseEntity.notFound().build();
    } catch (Refusal e) {
      return ResponseEntity.notFound().build();
    }
  }

  /** Whatever else is asked for below: a page of ours. */
  @GetMapping({"", "/**"})
  String other(
      @RequestParam(required = false) @Nullable String lang,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    return show(
        new GuestPage.Over(GuestPage.Why.UNKNOWN), "", locale(lang, request), model, response);
  }

  /** What was typed is shown again whatever comes in between. */
  private String decide(
      Supplier<GuestPage> decision,
      String token,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    try {
      return show(decision.get(), token, locale, model, response);
    } catch (InvalidInput e) {
      model.addAttribute(
          "trouble",
          e.key().equals("input.required")
              ? say("guest.page.comment.required", locale)
              : say("guest.page.comment.long", locale, Texts.MEDIUM));
      response.setStatus(HttpStatus.BAD_REQUEST.value());
    } catch (Conflict e) {
      model.addAttribute("trouble", say("guest.page.busy", locale));
      response.setStatus(HttpStatus.CONFLICT.value());
    }
    return show(reading.open(token), token, locale, model, response);
  }

  private String show(
      GuestPage page, String token, Locale locale, Model model, HttpServletResponse response) {
    return switch (page) {
      case GuestPage.Ready ready -> ready(ready, token, locale, model);
      case GuestPage.Held(var ready) -> {
        model.addAttribute("trouble", say("guest.page.held", locale));
        response.setStatus(HttpStatus.CONFLICT.value());
        yield ready(ready, token, locale, model);
      }
      case GuestPage.Thanks(var approved, var inForce) -> {
        var what = !approved ? "changes" : inForce ? "in-force" : "approved";
        yield word(
            model,
            locale,
            say("guest.page.thanks", locale),
            say("guest.page.thanks." + what, locale));
      }
      case GuestPage.Over(var why) -> {
        response.setStatus(
            (why == GuestPage.Why.UNKNOWN ? HttpStatus.NOT_FOUND : HttpStatus.GONE).value());
        yield word(
            model,
            locale,
            say("guest.page.over", locale),
            say("guest.page.over." + why.name(), locale));
      }
    };
  }

  private String ready(GuestPage.Ready page, String token, Locale locale, Model model) {
    model.addAttribute("w", new GuestWords(translations, locale, page.city().zone()));
    model.addAttribute("page", page);
    model.addAttribute("content", page.message().content());
    model.addAttribute("token", token);
    model.addAttribute("fields", ReviewFields.ALL);
    model.addAttribute("fallen", FALLEN);
    return PAGE;
  }

  private String slow(Model model, Locale locale, HttpServletResponse response) {
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader("Retry-After", "60");
    return word(model, locale, say("guest.page.slow", locale), say("guest.page.slow.text", locale));
  }

  private String word(Model model, Locale locale, String heading, String text) {
    model.addAttribute("w", new GuestWords(translations, locale, HOME));
    model.addAttribute("heading", heading);
    model.addAttribute("text", text);
    return MESSAGE;
  }

  /** As the address says, else as the browser asks. */
  private static Locale locale(@Nullable String asked, HttpServletRequest request) {
    return Languages.named(asked).orElseGet(() -> Languages.of(request));
  }

  private String say(String key, Locale locale, Object... arguments) {
    return translations.getTranslation(key, locale, arguments);
  }
}
