package eu.controvoce.campaign.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.controvoce.ControvoceTest;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.When;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TokenDesk;
import eu.controvoce.print.paper.PdfCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ControvoceTest
class PlanExportTest {

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;
  @Autowired Planning planning;
  @Autowired TokenDesk tokens;
  @Autowired TestMembers people;

  private final Map<Actor, String> given = new HashMap<>();
  private CampaignFixtures fixtures;
  private Actor officer;
  private OutletId stand;

  @BeforeEach
  void aTown() {
    fixtures = new CampaignFixtures(beans);
    officer = people.a(Role.OFFICER, CampaignFixtures.SETTIMO).asActor();
    stand = fixtures.anOutlet(ChannelType.OFFLINE, Map.of()).id();
  }

  @Test
  void theSheetHoldsWhatWasAskedForWithRealDates() throws Exception {
    var wanted = plan("2026-11-24T09:00", "Mercato");
    plan("2026-12-24T09:00", "Altrove");

    var rows = sheet("/publications.xlsx?from=2026-11-24&to=2026-12-01&status=to-do");

    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().getCellText(0)).isEqualTo("Quando");
    var row = rows.getLast();
    assertThat(row.getCellAsDate(0)).contains(LocalDateTime.parse("2026-11-24T09:00"));
    assertThat(row.getCellText(4)).isEqualTo("La graduatoria vale per tutti");
    assertThat(row.getCellText(5)).startsWith("SE-C-");
    assertThat(row.getCellText(6)).isEqualTo("Casa per tutti");
    assertThat(row.getCellText(7)).isEqualTo("Mercato");
    assertThat(row.getCellAsNumber(8).orElseThrow().intValue()).isEqualTo(30);
    assertThat(row.getCellText(11)).isEqualTo("http://localhost:8080/l/" + wanted.trackingLink());
    assertThat(row.getCellText(13)).isEqualTo(wanted.id().value());
  }

  @Test
  void noCellBeginsLikeAFormula() throws Exception {
    for (var start : List.of("=", "+", "-", "@")) {
      plan("2026-11-24T09:00", start + "HYPERLINK(\"https://evil.example\")");
    }

    var rows = sheet("/publications.xlsx");

    assertThat(rows.subList(1, rows.size()))
        .hasSize(4)
        .allSatisfy(row -> {
          assertThat(row.getCell(7).getType()).isEqualTo(CellType.STRING);
          assertThat(row.getCell(7).getFormula()).isNull();
          assertThat(row.getCellText(7)).startsWith("'");
        });
  }

  @Test
  void thePaperIsAccessibleAndHoldsTheSame() throws Exception {
    plan("2026-11-24T09:00", "Mercato <b>coperto</b>");
    plan("2026-11-25T18:30", "Biblioteca");
    plan("2026-12-24T09:00", "Altrove");

    var pdf =
        ask(officer, "/publications.pdf?from=2026-11-24&to=2026-12-01")
            .andExpect(status().isOk())
            .andExpect(content().contentType("application/pdf"))
            .andExpect(header().string("Content-Disposition", "attachment; filename=\"piano.pdf\""))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();

    var check = new PdfCheck(pdf).keep("plan");
    check.isAccessible("it", "Piano delle uscite di Settimo Torinese");
    assertThat(check.text())
        .contains("martedì 24 novembre 2026")
        .contains("Mercato <b>coperto</b>")
        .contains("18:30")
        .contains("2 uscite")
        .doesNotContain("Altrove");
  }

  @Test
  void anEmptyPlanIsSaidOnPaperToo() throws Exception {
    var pdf = ask(officer, "/publications.pdf").andReturn().getResponse().getContentAsByteArray();

    assertThat(new PdfCheck(pdf).text()).contains("Nessuna uscita in questi giorni.");
  }

  @Test
  void rolesAndCitiesAreKeptApart() throws Exception {
    plan("2026-11-24T09:00", "Mercato");
    var stranger = people.a(Role.OFFICER, CampaignFixtures.ASTI).asActor();
    var coordinator = people.a(Role.COORDINATOR, null).asActor();
    var administrator = people.a(Role.ADMINISTRATOR, null).asActor();

    assertThat(sheet(stranger, "/publications.xlsx?city=settimo")).hasSize(1);
    assertThat(sheet(coordinator, "/publications.xlsx")).hasSize(1);
    assertThat(sheet(administrator, "/publications.xlsx")).hasSize(1);
    ask(coordinator, "/publications.pdf").andExpect(status().isForbidden());
    mvc.perform(get("/api/v1/publications.xlsx")).andExpect(status().isUnauthorized());
    mvc.perform(get("/api/v1/publications.pdf")).andExpect(status().isUnauthorized());
    mvc.perform(get("/stampa/piano.xlsx")).andExpect(status().is3xxRedirection());
  }

  @Test
  void aWrongFilterIsNamed() throws Exception {
    ask(officer, "/publications.xlsx?status=soon")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("status"));
    ask(officer, "/publications.pdf?from=yesterday")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("from"));
  }

  private Publication plan(String wall, String place) {
    return planning.plan(
        officer,
        new NewPublication(
            fixtures.aCampaign().id(),
            fixtures.anApprovedMessage().id(),
            stand,
            new When.Local(LocalDateTime.parse(wall)),
            null,
            place,
            30,
            null));
  }

  private List<Row> sheet(String path) throws Exception {
    return sheet(officer, path);
  }

  private List<Row> sheet(Actor actor, String path) throws Exception {
    var bytes =
        ask(actor, path)
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    return rows(bytes);
  }

  private static List<Row> rows(byte[] bytes) throws IOException {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      return book.getFirstSheet().read();
    }
  }

  private ResultActions ask(Actor actor, String path) throws Exception {
    var token = given.computeIfAbsent(actor, each -> tokens.create(each, "test", null));
    return mvc.perform(get("/api/v1" + path).header("Authorization", "Bearer " + token));
  }
}
