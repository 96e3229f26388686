package eu.controvoce.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.rometools.rome.io.SyndFeedInput;
import eu.controvoce.ControvoceTest;
import eu.controvoce.site.SheetGiven;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@ControvoceTest
class FeedPagesTest {

  private static final String ODD = "Case & <b>graduatorie</b> \"ieri\" ]]>";

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;

  @ParameterizedTest
  @ValueSource(strings = {"rss", "atom"})
  void aFeedIsReadByReadersWithItsTextAsItWasWritten(String ending) throws Exception {
    var message = new SheetGiven(beans).aPublished(ODD, null);

    var feed = new SyndFeedInput().build(new StringReader(text("/citta/settimo/feed." + ending)));

    assertThat(feed.getEntries())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.getTitle()).isEqualTo(ODD);
          assertThat(each.getLink()).endsWith("/citta/settimo/risposte/" + message.id());
          assertThat(each.getPublishedDate()).isNotNull();
        });
    assertThat(feed.getTitle()).contains("Settimo Torinese");
  }

  @Test
  void aJsonFeedHasWhatItsSpecificationAsksFor() throws Exception {
    var message = new SheetGiven(beans).aPublished(ODD, null);

    var feed = JsonMapper.builder().build().readTree(text("/citta/settimo/feed.json"));

    assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.get("title").asString()).isNotBlank();
    assertThat(feed.get("home_page_url").asString()).endsWith("/citta/settimo");
    assertThat(feed.get("feed_url").asString()).endsWith("/citta/settimo/feed.json");
    assertThat(feed.get("authors").get(0).get("name").asString()).isNotBlank();
    var item = feed.get("items").get(0);
    assertThat(item.get("id").asString()).endsWith(message.id().value());
    assertThat(item.get("title").asString()).isEqualTo(ODD);
    assertThat(item.get("content_text").asString()).isNotBlank();
    assertThat(Instant.parse(item.get("date_published").asString())).isNotNull();
    assertThat(Instant.parse(item.get("date_modified").asString())).isNotNull();
    assertThat(item.get("tags").isArray()).isTrue();
    assertThat(item.has("image")).isFalse();
    mvc.perform(get("/citta/settimo/feed.json"))
        .andExpect(header().string("Content-Type", "application/feed+json;charset=UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rss", "atom", "json"})
  void whoAsksAgainIsToldThatNothingChanged(String ending) throws Exception {
    var given = new SheetGiven(beans);
    var message = given.aPublished();
    var first = mvc.perform(get("/citta/settimo/feed." + ending)).andReturn().getResponse();
    var tag = Objects.requireNonNull(first.getHeader("ETag"));
    var modified = Objects.requireNonNull(first.getHeader("Last-Modified"));

    mvc.perform(get("/citta/settimo/feed." + ending).header("If-None-Match", tag))
        .andExpect(status().isNotModified());
    mvc.perform(get("/citta/settimo/feed." + ending).header("If-Modified-Since", modified))
        .andExpect(status().isNotModified());
    given.rewritten(message, "Un titolo diverso");
    mvc.perform(get("/citta/settimo/feed." + ending).header("If-None-Match", tag))
        .andExpect(status().isOk());
  }

  @Test
  void aTopicWithoutAnswersHasAnEmptyFeedAndAnUnknownOneNone() throws Exception {
    new SheetGiven(beans).aPublished();

    assertThat(text("/citta/settimo/temi/taxes/feed.json")).contains("\"items\":[]");
    for (var ending : new String[] {"rss", "atom"}) {
      var feed =
          new SyndFeedInput()
              .build(new StringReader(text("/citta/settimo/temi/taxes/feed." + ending)));
      assertThat(feed.getEntries()).isEmpty();
    }
    mvc.perform(get("/citta/settimo/temi/none/feed.rss")).andExpect(status().isNotFound());
    mvc.perform(get("/citta/none/feed.json")).andExpect(status().isNotFound());
    mvc.perform(get("/citta/settimo/feed.exe")).andExpect(status().isNotFound());
  }

  private String text(String path) throws Exception {
    return mvc.perform(get(path))
        .andExpect(status().isOk())
        .andExpect(header().doesNotExist("Set-Cookie"))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
