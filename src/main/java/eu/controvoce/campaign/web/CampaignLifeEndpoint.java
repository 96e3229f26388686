package eu.controvoce.campaign.web;

import eu.controvoce.base.Paged;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.CampaignKeeping;
import eu.controvoce.campaign.CampaignProgress;
import eu.controvoce.campaign.CampaignTwins;
import eu.controvoce.campaign.SharedCampaigns;
import eu.controvoce.campaign.Spending;
import eu.controvoce.city.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a campaign: its steps, what it costs, how far it is, and campaigns like it. */
@RestController
@RequestMapping("/api/v1/campaigns")
@Tag(name = "campaigns")
class CampaignLifeEndpoint {

  private final CampaignDesk desk;
  private final CampaignKeeping keeping;
  private final CampaignTwins twins;
  private final SharedCampaigns shared;
  private final CurrentActor current;

  CampaignLifeEndpoint(
      CampaignDesk desk,
      CampaignKeeping keeping,
      CampaignTwins twins,
      SharedCampaigns shared,
      CurrentActor current) {
    this.desk = desk;
    this.keeping = keeping;
    this.twins = twins;
    this.shared = shared;
    this.current = current;
  }

  /** A step a campaign may take. */
  enum Step {
    PROPOSE,
    APPROVE,
    GIVE_BACK,
    RUN,
    PAUSE,
    FINISH,
    ARCHIVE
  }

  /** What was learnt. */
  record Lessons(@Nullable String lessons) {}

  /** Where an indicator stands. */
  record Declaration(@Nullable String value) {}

  /** How a campaign is made once more. */
  record CopyRequest(
      @Nullable String name,
      @Schema(description = "ISO date of its first day") @Nullable String from,
      @Schema(description = "Whether its publications are planned again")
          @Nullable Boolean publications) {}

  /** What came of a copy. */
  record CopyAnswer(CampaignAnswer campaign, int planned, int left) {}

  /** How another city's campaign is built. */
  @Schema(name = "SharedCampaign")
  record SharedAnswer(
      String id,
      String code,
      String name,
      String city,
      String objective,
      List<String> audiences,
      long days) {

    static SharedAnswer of(SharedCampaigns.Shared each) {
      return new SharedAnswer(
          each.id().value(),
          each.code(),
          each.name(),
          each.cityName(),
          each.objective(),
          each.audiences(),
          each.days());
    }
  }

  /** How far a campaign is. */
  record ProgressAnswer(CampaignProgress publications, Spending spending, long spent, long rest) {}

  @PutMapping("/{id}")
  @Operation(summary = "Changes a campaign; names the version that was read")
  CampaignAnswer edit(
      @PathVariable String id, @RequestParam long version, @RequestBody CampaignRequest body) {
    return CampaignAnswer.of(desk.edit(current.get(), new CampaignId(id), body.wanted(), version));
  }

  @PostMapping("/{id}/steps/{step}")
  @Operation(summary = "Takes a step: propose, approve, give-back, run, pause, finish or archive")
  CampaignAnswer step(@PathVariable String id, @PathVariable String step) {
    var actor = current.get();
    var campaign = new CampaignId(id);
    var taken =
        switch (Given.present("step", Given.choice("step", Step.class, step))) {
          case PROPOSE -> desk.propose(actor, campaign);
          case APPROVE -> desk.approve(actor, campaign);
          case GIVE_BACK -> desk.giveBack(actor, campaign);
          case RUN -> desk.run(actor, campaign);
          case PAUSE -> desk.pause(actor, campaign);
          case FINISH -> desk.finish(actor, campaign);
          case ARCHIVE -> desk.archive(actor, campaign);
        };
    return CampaignAnswer.of(taken);
  }

  @PostMapping("/{id}/evaluate")
  @Operation(summary = "Writes down what was learnt from a finished campaign")
  CampaignAnswer evaluate(@PathVariable String id, @RequestBody Lessons body) {
    var lessons = Objects.requireNonNullElse(body.lessons(), "");
    return CampaignAnswer.of(desk.evaluate(current.get(), new CampaignId(id), lessons));
  }

  @GetMapping("/{id}/progress")
  @Operation(summary = "How far a campaign is: publications, days, money")
  ProgressAnswer progress(@PathVariable String id) {
    var actor = current.get();
    var campaign = new CampaignId(id);
    var spending = keeping.spending(actor, campaign);
    return new ProgressAnswer(
        keeping.progress(actor, campaign), spending, spending.spent(), spending.rest());
  }

  @PutMapping("/{id}/budget-lines")
  @Operation(summary = "Puts other budget lines in place of those there are")
  CampaignAnswer pay(@PathVariable String id, @RequestBody List<@Nullable LineRequest> lines) {
    return CampaignAnswer.of(
        keeping.pay(current.get(), new CampaignId(id), LineRequest.wanted(lines)));
  }

  @PutMapping("/{id}/indicators/{number}")
  @Operation(summary = "Notes where an indicator stands, counted from 0, in the caller's name")
  CampaignAnswer declare(
      @PathVariable String id, @PathVariable int number, @RequestBody Declaration body) {
    var value = Given.required("value", body.value());
    return CampaignAnswer.of(keeping.declare(current.get(), new CampaignId(id), number, value));
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping("/{id}/duplicate")
  @Operation(summary = "Makes the draft of a campaign like this one on other days")
  ResponseEntity<CopyAnswer> duplicate(@PathVariable String id, @RequestBody CopyRequest body) {
    var made =
        twins.duplicate(
            current.get(),
            new CampaignId(id),
            Given.required("name", body.name()),
            Given.present("from", Given.date("from", body.from())),
            Boolean.TRUE.equals(body.publications()));
    return created(
        made.campaign(),
        new CopyAnswer(CampaignAnswer.of(made.campaign()), made.planned(), made.left()));
  }

  @GetMapping("/shared")
  @Operation(summary = "How campaigns of other cities are built, where these share it")
  Paged<SharedAnswer> shared(
      @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
    return Paged.of(shared.list(current.get()), page, size).map(SharedAnswer::of);
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping("/shared/{id}/adopt")
  @Operation(summary = "Makes the draft of a campaign built like one another city shares")
  ResponseEntity<CampaignAnswer> adopt(@PathVariable String id) {
    var actor = current.get();
    var made = desk.draft(actor, shared.proposal(actor, new CampaignId(id)));
    return created(made, CampaignAnswer.of(made));
  }

  private static <T> ResponseEntity<T> created(Campaign made, T answer) {
    return ResponseEntity.created(URI.create("/api/v1/campaigns/" + made.id())).body(answer);
  }
}
