package eu.controvoce.answer.web;

import eu.controvoce.answer.Choosing;
import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.Pairing;
import eu.controvoce.answer.Proposal;
import eu.controvoce.base.Paged;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.rumour.RumourId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "messages")
class ProposalsController {

  private static final int MOST = 200;

  private final Pairing pairing;
  private final Choosing choosing;
  private final CurrentActor actor;

  ProposalsController(Pairing pairing, Choosing choosing, CurrentActor actor) {
    this.pairing = pairing;
    this.choosing = choosing;
    this.actor = actor;
  }

  /** A proposal; {@code score} 0–1, {@code reasons} the weightiest first. */
  record View(
      String message, String headline, String city, double score, List<Proposal.Why> reasons) {

    private static View of(Proposal proposal) {
      var message = proposal.message();
      return new View(
          message.id().value(),
          message.content().headline(),
          message.city().value(),
          proposal.score(),
          proposal.reasons());
    }
  }

  @GetMapping("/api/v1/rumours/{id}/proposals")
  @Operation(summary = "Messages in force that may answer a rumour, best first, with reasons")
  Paged<View> proposals(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "10") int size) {
    Paged.check(page, size);
    return Paged.of(pairing.proposals(actor.get(), new RumourId(id), MOST), page, size)
        .map(View::of);
  }

  @ResponseStatus(HttpStatus.NO_CONTENT)
  @PostMapping("/api/v1/rumours/{id}/proposals/{message}/passing-over")
  @Operation(summary = "The own city does not want this message for this rumour")
  void passOver(@PathVariable String id, @PathVariable String message) {
    choosing.passOver(actor.get(), new RumourId(id), new MessageId(message));
  }

  @ResponseStatus(HttpStatus.NO_CONTENT)
  @PostMapping("/api/v1/rumours/{id}/proposals/{message}/reconsideration")
  @Operation(summary = "Takes that back: it may be proposed again")
  void reconsider(@PathVariable String id, @PathVariable String message) {
    choosing.reconsider(actor.get(), new RumourId(id), new MessageId(message));
  }
}
