package eu.controvoce.print.web;

import eu.controvoce.base.i18n.Languages;
import eu.controvoce.campaign.export.PlanLinks;
import eu.controvoce.campaign.export.PlanQueries;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.print.PlanPrinting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The plan on paper, for programs by token and for members who are signed in. */
@RestController
@Tag(name = "publications")
class PlanPages {

  private final PlanPrinting printing;
  private final PlanQueries queries;
  private final CurrentActor current;

  PlanPages(PlanPrinting printing, PlanQueries queries, CurrentActor current) {
    this.printing = printing;
    this.queries = queries;
    this.current = current;
  }

  @GetMapping({"/api/v1/publications.pdf", "/" + PlanLinks.PAPER})
  @Operation(
      summary = "The city's publications on paper (tagged PDF)",
      description =
          "The parameters are those of /api/v1/publications; status takes several, with commas.")
  ResponseEntity<byte[]> fetch(
      @RequestParam Map<String, String> given, HttpServletRequest request) {
    var actor = current.get();
    var paper = printing.plan(actor, queries.read(actor, given), Languages.of(request));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(paper.fileName()).build().toString())
        .body(paper.pdf());
  }
}
