package eu.controvoce.notice.web;

import eu.controvoce.base.Paged;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.notice.Notice;
import eu.controvoce.notice.NoticeBoard;
import eu.controvoce.notice.NoticeId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "notices")
class NoticesController {

  private static final int MOST = 500;

  private final NoticeBoard board;
  private final Translations translations;
  private final CurrentActor actor;

  NoticesController(NoticeBoard board, Translations translations, CurrentActor actor) {
    this.board = board;
    this.translations = translations;
    this.actor = actor;
  }

  /** A notice in words; {@code route} an address of the back office. */
  record View(
      String id,
      String text,
      @Nullable String title,
      String route,
      Instant at,
      @Nullable Instant readAt) {}

  @GetMapping
  @Operation(summary = "What whoever asks was told, newest first, in the language asked for")
  Paged<View> list(
      @RequestParam(defaultValue = "false") boolean unread,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size,
      Locale locale) {
    Paged.check(page, size);
    var all =
        board.latest(actor.get(), MOST).stream().filter(each -> !unread || !each.isRead()).toList();
    return Paged.of(all, page, size).map(each -> view(each, locale));
  }

  @ResponseStatus(HttpStatus.NO_CONTENT)
  @PostMapping("/{id}/reading")
  @Operation(summary = "Says that one was read")
  void read(@PathVariable String id) {
    board.read(actor.get(), new NoticeId(id));
  }

  @ResponseStatus(HttpStatus.NO_CONTENT)
  @PostMapping("/reading")
  @Operation(summary = "Says that all were read")
  void readAll() {
    board.readAll(actor.get());
  }

  private View view(Notice notice, Locale locale) {
    return new View(
        notice.id().value(),
        translations.getTranslation(notice.text(), locale, notice.details().toArray()),
        notice.title(),
        notice.route(),
        notice.at(),
        notice.readAt());
  }
}
