package eu.controvoce.campaign.web;

import eu.controvoce.base.Paged;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.CampaignRemoval;
import eu.controvoce.campaign.Planning;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.city.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The campaigns of the caller's city. */
@RestController
@RequestMapping("/api/v1/campaigns")
@Tag(name = "campaigns")
class CampaignsEndpoint {

  private final CampaignDesk desk;
  private final CampaignRemoval removal;
  private final Planning planning;
  private final OutletDesk outlets;
  private final CurrentActor current;
  private final Translations translations;

  CampaignsEndpoint(
      CampaignDesk desk,
      CampaignRemoval removal,
      Planning planning,
      OutletDesk outlets,
      CurrentActor current,
      Translations translations) {
    this.desk = desk;
    this.removal = removal;
    this.planning = planning;
    this.outlets = outlets;
    this.current = current;
    this.translations = translations;
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping
  @Operation(summary = "Makes a campaign in the caller's city")
  ResponseEntity<CampaignAnswer> create(@RequestBody CampaignRequest body) {
    var made = CampaignAnswer.of(desk.create(current.get(), body.wanted()));
    return ResponseEntity.created(URI.create("/api/v1/campaigns/" + made.id())).body(made);
  }

  @GetMapping
  @Operation(summary = "The city's campaigns, those that last longest first")
  Paged<CampaignAnswer> list(
      @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
    return Paged.of(desk.list(current.get()), page, size).map(CampaignAnswer::of);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One campaign of the city")
  CampaignAnswer find(@PathVariable String id) {
    return CampaignAnswer.of(desk.find(current.get(), new CampaignId(id)));
  }

  @ResponseStatus(HttpStatus.NO_CONTENT)
  @DeleteMapping("/{id}")
  @Operation(summary = "Throws a draft away that nothing was planned for")
  void remove(@PathVariable String id) {
    removal.remove(current.get(), new CampaignId(id));
  }

  @ResponseStatus(HttpStatus.CREATED)
  @PostMapping("/{id}/publications")
  @Operation(summary = "Plans one publication of an approved message on one outlet")
  ResponseEntity<PublicationAnswer> plan(
      @PathVariable String id, @RequestBody PublicationRequest body, HttpServletRequest request) {
    var actor = current.get();
    var outlet = GivenOutlet.of(outlets.list(actor), body.outlet());
    var planned = planning.plan(actor, body.wanted(new CampaignId(id), outlet));
    var answer = PublicationAnswer.of(planned, new Reasons(translations, Languages.of(request)));
    return ResponseEntity.created(URI.create("/api/v1/publications/" + answer.id())).body(answer);
  }
}
