package eu.controvoce.campaign.export.web;

import eu.controvoce.base.i18n.Languages;
import eu.controvoce.campaign.export.PlanLinks;
import eu.controvoce.campaign.export.PlanQueries;
import eu.controvoce.campaign.export.PlanSheet;
import eu.controvoce.campaign.export.PlanTable;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CurrentActor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The plan as a sheet, for programs by token and for members who are signed in. */
@RestController
@Tag(name = "publications")
class PlanSheets {

  private final PlanTable table;
  private final PlanQueries queries;
  private final PlanSheet sheet;
  private final Cities cities;
  private final CurrentActor current;

  PlanSheets(
      PlanTable table, PlanQueries queries, PlanSheet sheet, Cities cities, CurrentActor current) {
    this.table = table;
    this.queries = queries;
    this.sheet = sheet;
    this.cities = cities;
    this.current = current;
  }

  @GetMapping({"/api/v1/publications.xlsx", "/" + PlanLinks.SHEET})
  @Operation(
      summary = "The city's publications as a sheet (XLSX)",
      description =
          "The parameters are those of /api/v1/publications; status takes several, with commas."
              + " Times are the city's own.")
  void fetch(
      @RequestParam Map<String, String> given,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var actor = current.get();
    var locale = Languages.of(request);
    var rows = table.rows(actor, queries.read(actor, given), locale);
    var zone = actor.cityIfAny().flatMap(cities::findById).map(City::zone).orElse(ZoneOffset.UTC);
    response.setContentType(PlanSheet.TYPE);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename("piano.xlsx").build().toString());
    sheet.write(rows, zone, locale, response.getOutputStream());
  }
}
