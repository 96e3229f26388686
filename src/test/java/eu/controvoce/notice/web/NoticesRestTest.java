package eu.controvoce.notice.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import eu.controvoce.ControvoceTest;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TokenDesk;
import eu.controvoce.notice.News;
import eu.controvoce.notice.NoticeBoard;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ControvoceTest
class NoticesRestTest {

  @Autowired MockMvc mvc;
  @Autowired TokenDesk tokens;
  @Autowired TestMembers people;
  @Autowired NoticeBoard board;

  @Test
  void aMemberReadsTheirOwnNoticesInWordsAndNobodyElses() throws Exception {
    var officer = people.a(Role.OFFICER).asActor();
    var manager = people.a(Role.MANAGER).asActor();
    board.tell(
        new News("rest-1", "notice.message.approved", List.of("Paola"), "Un titolo", "rispondi"),
        List.of(officer.member()));
    var hers = token(officer);
    var his = token(manager);

    var answer =
        mvc.perform(
                get("/api/v1/notices?unread=true")
                    .header("Authorization", hers)
                    .header("Accept-Language", "it"))
            .andExpect(status().isOk())
            .andExpect(jsonPath("$.total").value(1))
            .andExpect(jsonPath("$.items[0].title").value("Un titolo"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    var id = JsonPath.<String>read(answer, "$.items[0].id");

    mvc.perform(get("/api/v1/notices").header("Authorization", his))
        .andExpect(jsonPath("$.total").value(0));
    mvc.perform(post("/api/v1/notices/" + id + "/reading").header("Authorization", his))
        .andExpect(status().isNotFound());
    mvc.perform(post("/api/v1/notices/" + id + "/reading").header("Authorization", hers))
        .andExpect(status().isNoContent());
    mvc.perform(get("/api/v1/notices?unread=true").header("Authorization", hers))
        .andExpect(jsonPath("$.total").value(0));
    mvc.perform(get("/api/v1/notices")).andExpect(status().isUnauthorized());
  }

  private String token(Actor actor) {
    return "Bearer " + tokens.create(actor, "test", null);
  }
}
