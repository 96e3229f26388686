package eu.controvoce.audience.web;

import eu.controvoce.audience.Added;
import eu.controvoce.audience.ListId;
import eu.controvoce.audience.Lists;
import eu.controvoce.audience.MailingList;
import eu.controvoce.base.Paged;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The mailing lists of the caller's city; nobody's address is ever answered. */
@RestController
@RequestMapping("/api/v1/lists")
@Tag(name = "lists")
class ListsEndpoint {

  private final Lists lists;
  private final CurrentActor current;

  ListsEndpoint(Lists lists, CurrentActor current) {
    this.lists = lists;
    this.current = current;
  }

  /** A list as answered. */
  @Schema(name = "MailingList")
  record ListAnswer(
      String id, String name, @Nullable String topic, boolean open, boolean segment, int people) {}

  /** A table of people with the proof that they agreed. */
  @Schema(name = "ListImport")
  record ListImport(
      @Nullable String csv,
      @Nullable String consentBy,
      @Nullable LocalDate consentOn,
      @Nullable String consentNote,
      @Nullable String consentText) {}

  @GetMapping
  @Operation(summary = "The city's mailing lists")
  Paged<ListAnswer> list(
      @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
    var actor = current.get();
    return Paged.of(lists.list(actor), page, size).map(each -> answer(actor, each));
  }

  @GetMapping("/{id}")
  @Operation(summary = "One mailing list")
  ListAnswer one(@PathVariable String id) {
    var actor = current.get();
    return answer(actor, lists.find(actor, new ListId(id)));
  }

  @PostMapping("/{id}/import")
  @Operation(summary = "Adds people who agreed; answers what came of it")
  Added take(@PathVariable String id, @RequestBody ListImport table) {
    return lists.importTable(
        current.get(),
        new ListId(id),
        text(table.csv()),
        text(table.consentBy()),
        table.consentOn(),
        text(table.consentNote()),
        text(table.consentText()));
  }

  private ListAnswer answer(Actor actor, MailingList list) {
    return new ListAnswer(
        list.id().value(),
        list.name(),
        list.topic(),
        list.open(),
        list.isSegment(),
        lists.count(actor, list.id()));
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }
}
