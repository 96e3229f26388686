package eu.controvoce.print.web;

import eu.controvoce.answer.MessageId;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.print.PaperWish;
import eu.controvoce.print.PrintDesk;
import eu.controvoce.print.Printout;
import eu.controvoce.rumour.RumourId;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Papers for members who are signed in; the desk checks role and city. */
@Controller
@RequestMapping("/stampa")
class PrintPages {

  private final PrintDesk desk;
  private final CurrentActor current;
  private final Translations translations;

  PrintPages(PrintDesk desk, CurrentActor current, Translations translations) {
    this.desk = desk;
    this.current = current;
    this.translations = translations;
  }

  @GetMapping("/dicerie/{id}/dossier.pdf")
  ResponseEntity<byte[]> dossier(@PathVariable String id, HttpServletRequest request) {
    return fetched(desk.dossier(current.get(), new RumourId(id), Languages.of(request)));
  }

  @GetMapping("/messaggi/{id}/locandina.pdf")
  ResponseEntity<byte[]> poster(
      @PathVariable String id,
      @RequestParam(name = "lingua", required = false) @Nullable String language,
      @RequestParam(name = "uscita", required = false) @Nullable String publication) {
    return fetched(desk.poster(current.get(), new MessageId(id), wish(language, publication)));
  }

  @GetMapping("/messaggi/{id}/carte.pdf")
  ResponseEntity<byte[]> cards(
      @PathVariable String id,
      @RequestParam(name = "lingua", required = false) @Nullable String language,
      @RequestParam(name = "uscita", required = false) @Nullable String publication) {
    return fetched(desk.cards(current.get(), new MessageId(id), wish(language, publication)));
  }

  @GetMapping("/messaggi/{id}/pieghevole.pdf")
  ResponseEntity<byte[]> flyer(
      @PathVariable String id,
      @RequestParam(name = "lingua", required = false) @Nullable String language,
      @RequestParam(name = "uscita", required = false) @Nullable String publication) {
    return fetched(desk.flyer(current.get(), new MessageId(id), wish(language, publication)));
  }

  @GetMapping("/messaggi/{id}/guida.pdf")
  ResponseEntity<byte[]> guide(
      @PathVariable String id,
      @RequestParam(name = "lingua", required = false) @Nullable String language,
      @RequestParam(name = "uscita", required = false) @Nullable String publication) {
    return fetched(desk.guide(current.get(), new MessageId(id), wish(language, publication)));
  }

  @ExceptionHandler
  ResponseEntity<byte[]> refused(Refusal refusal, HttpServletRequest request) {
    var status =
        switch (refusal) {
          case InvalidInput _ -> HttpStatus.BAD_REQUEST;
          case Forbidden _ -> HttpStatus.FORBIDDEN;
          case NotFound _ -> HttpStatus.NOT_FOUND;
          case Conflict _, RuleBroken _ -> HttpStatus.CONFLICT;
        };
    var words =
        translations.getTranslation(refusal.key(), Languages.of(request), refusal.arguments());
    return ResponseEntity.status(status)
        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .body(words.getBytes(StandardCharsets.UTF_8));
  }

  private static PaperWish wish(@Nullable String language, @Nullable String publication) {
    return new PaperWish(language, publication == null ? null : new PublicationId(publication));
  }

  private static ResponseEntity<byte[]> fetched(Printout paper) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(paper.fileName()).build().toString())
        .body(paper.pdf());
  }
}
