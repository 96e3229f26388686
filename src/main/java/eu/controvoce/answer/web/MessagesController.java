package eu.controvoce.answer.web;

import eu.controvoce.answer.Approval;
import eu.controvoce.answer.MessageDesk;
import eu.controvoce.answer.MessageFilter;
import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.answer.Remark;
import eu.controvoce.answer.Submission;
import eu.controvoce.base.Paged;
import eu.controvoce.base.Texts;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.rumour.RumourId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/messages")
@Tag(name = "messages")
class MessagesController {

  private final MessageDesk desk;
  private final Approval approval;
  private final CurrentActor actor;

  MessagesController(MessageDesk desk, Approval approval, CurrentActor actor) {
    this.desk = desk;
    this.approval = approval;
    this.actor = actor;
  }

  /**
   * Which text is meant.
   *
   * @param version the version that was read; {@code null} for whatever is there now
   */
  record Step(@Nullable Long version) {}

  /** What a reviewer says, on the version that was read. */
  record ChangeRequest(
      @Nullable String comment,
      @Nullable String field,
      @Nullable List<Comment> comments,
      @Nullable Long version) {

    private List<Remark> remarks() {
      var all = new ArrayList<Remark>();
      if (comment != null || comments == null) {
        all.add(new Remark(field, Texts.required("comment", comment, Texts.MEDIUM)));
      }
      if (comments != null) {
        comments.forEach(each ->
            all.add(
                new Remark(each.field(), Texts.required("comment", each.comment(), Texts.MEDIUM))));
      }
      return all;
    }
  }

  /** One of several comments, on the whole or on one field. */
  record Comment(@Nullable String comment, @Nullable String field) {}

  @GetMapping
  @Operation(
      summary = "Counter-messages of the own city, or those other cities share, newest first")
  Paged<MessageView> list(
      @RequestParam(defaultValue = "OWN") MessageFilter.Scope scope,
      @RequestParam(required = false) @Nullable Set<MessageStatus> status,
      @RequestParam(required = false) @Nullable String rumour,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "50") int size) {
    Paged.check(page, size);
    var filter =
        new MessageFilter(
            scope,
            status == null ? Set.of() : status,
            rumour == null ? null : new RumourId(rumour),
            text);
    return Paged.of(desk.list(actor.get(), filter), page, size).map(MessageView::of);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One counter-message")
  MessageView one(@PathVariable String id) {
    return MessageView.of(desk.find(actor.get(), new MessageId(id)));
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping
  @Operation(summary = "Begins a counter-message")
  ResponseEntity<MessageView> draft(@RequestBody MessageEntry entry) {
    var message = desk.draft(actor.get(), entry.message());
    return ResponseEntity.created(URI.create("/api/v1/messages/" + message.id().value()))
        .body(MessageView.of(message));
  }

  @PostMapping("/{id}/review")
  @Operation(
      summary = "Sends it to be read by a second person; refused while its checks find errors")
  ResponseEntity<?> send(
      @PathVariable String id, @RequestBody(required = false) @Nullable Step step) {
    var who = actor.get();
    var message = new MessageId(id);
    return answer(desk.send(who, message, version(who, message, step)));
  }

  @PostMapping("/{id}/approval")
  @Operation(
      summary = "Approves it; never by its author. It stays in review while a second person has to")
  ResponseEntity<?> approve(
      @PathVariable String id, @RequestBody(required = false) @Nullable Step step) {
    var who = actor.get();
    var message = new MessageId(id);
    return answer(approval.approve(who, message, version(who, message, step)));
  }

  @PostMapping("/{id}/change-requests")
  @Operation(summary = "Gives it back with comments, each on the whole or on one field")
  MessageView requestChanges(@PathVariable String id, @RequestBody ChangeRequest request) {
    var who = actor.get();
    var message = new MessageId(id);
    var remarks = request.remarks();
    var version = version(who, message, new Step(request.version()));
    return MessageView.of(approval.requestChanges(who, message, remarks, version));
  }

  private long version(Actor who, MessageId id, @Nullable Step step) {
    if (step != null && step.version() != null) {
      return step.version();
    }
    var now = desk.find(who, id).version();
    return now == null ? 0 : now;
  }

  private static ResponseEntity<?> answer(Submission submission) {
    return switch (submission) {
      case Submission.Accepted(var message) -> ResponseEntity.ok(MessageView.of(message));
      case Submission.Refused(var errors) -> {
        var problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setTitle("The checks found errors");
        problem.setProperty("key", "message.rule.errors");
        problem.setProperty("findings", errors);
        yield ResponseEntity.unprocessableContent().body(problem);
      }
    };
  }
}
