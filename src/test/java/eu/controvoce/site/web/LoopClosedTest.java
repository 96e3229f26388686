package eu.controvoce.site.web;

import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import eu.controvoce.ControvoceTest;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.city.Cities;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.PlaceType;
import eu.controvoce.rumour.Sightings;
import eu.controvoce.rumour.Towns;
import eu.controvoce.site.ReportDesk;
import eu.controvoce.site.ReportDesk.LoopClosed;
import eu.controvoce.site.ReportDesk.Report;
import eu.controvoce.site.ReportDesk.Taken;
import eu.controvoce.site.ReportDesk.When;
import eu.controvoce.site.SheetGiven;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ControvoceTest
class LoopClosedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;
  @Autowired ReportDesk desk;
  @Autowired Listening listening;
  @Autowired Sightings sightings;
  @Autowired Cities cities;
  @Autowired MongoOperations mongo;

  @Test
  void whoReportedReadsTheAnswerOnceItIsOut() throws Exception {
    var message = new SheetGiven(beans).aPublished();
    var settimo = cities.findById(message.city()).orElseThrow();
    var report = new Report(Towns.HOUSING, PlaceType.MARKET, When.TODAY, null, true);
    var taken = (Taken.Accepted) desk.take(settimo, report, null, "203.0.113.60");
    var number = Objects.requireNonNull(taken.number()).grouped();
    var sighting = sightings.findByCity(settimo.id()).getFirst();

    var rumour = listening.promote(OFFICER, sighting.id(), Towns.housing());
    ask(number)
        .andExpect(content().string(containsString("ci stiamo lavorando")))
        .andExpect(content().string(not(containsString("/risposte/"))));
    assertThat(desk.loop(settimo.id(), TODAY, TODAY)).isEqualTo(new LoopClosed(1, 0));

    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(message.id())),
        Update.update("rumours", List.of(rumour.id())),
        CounterMessage.class);
    ask(number)
        .andExpect(content().string(containsString("C’è una risposta")))
        .andExpect(content().string(containsString("/citta/settimo/risposte/" + message.id())));
    assertThat(desk.loop(settimo.id(), TODAY, TODAY)).isEqualTo(new LoopClosed(1, 1));
  }

  private ResultActions ask(String number) throws Exception {
    return mvc.perform(post("/citta/settimo/segnala/esito").param("numero", number));
  }
}
