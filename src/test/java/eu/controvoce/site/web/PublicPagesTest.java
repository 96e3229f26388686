package eu.controvoce.site.web;

import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.controvoce.ControvoceTest;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.campaign.Publication.Metric;
import eu.controvoce.campaign.Publications;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.site.SheetGiven;
import eu.controvoce.site.ViewMetrics;
import eu.controvoce.site.Views;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ControvoceTest
class PublicPagesTest {

  private static final int MOST_BYTES = 100_000;
  private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0";

  @Autowired ListableBeanFactory beans;
  @Autowired MockMvc mvc;
  @Autowired Cities cities;
  @Autowired Views views;
  @Autowired ViewMetrics metrics;
  @Autowired Publications publications;

  @Test
  void aSearchForgivesSlips() throws Exception {
    var message = new SheetGiven(beans).aPublished("La graduatoria delle case popolari", null);

    for (var asked :
        List.of("graduatoria", "graduatorie", "GRADUATÓRIA", "gradutoria", "popolri", "cas")) {
      mvc.perform(get("/citta/settimo").param("q", asked))
          .andExpect(content().string(containsString("/risposte/" + message.id())));
    }
    for (var asked :
        List.of("gelato", "il", "zzzzzz qqqqqq", ".*", "$where", "((((", "*:*", "\"")) {
      mvc.perform(get("/citta/settimo").param("q", asked))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("Nessuna risposta")));
    }
    mvc.perform(get("/citta/settimo").param("q", "<script>alert(1)</script>".repeat(500)))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("<script>alert"))));
  }

  @Test
  void aLongListHasPagesThatKeepTheQuestion() throws Exception {
    var given = new SheetGiven(beans);
    for (int i = 0; i < 12; i++) {
      given.aPublished("La graduatoria numero " + i, null);
    }

    mvc.perform(get("/citta/settimo"))
        .andExpect(content().string(containsString("Pagina 1 di 2")))
        .andExpect(content().string(containsString("href=\"/citta/settimo?pagina=2\"")))
        .andExpect(content().string(not(containsString("rel=\"prev\""))));
    mvc.perform(get("/citta/settimo").param("q", "graduatoria & <b>").param("pagina", "2"))
        .andExpect(content().string(containsString("Pagina 2 di 2")))
        .andExpect(content().string(containsString("?q=graduatoria%20%26%20%3Cb%3E\"")));
    for (var odd : List.of("0", "-1", "99999999999", "x")) {
      mvc.perform(get("/citta/settimo").param("pagina", odd)).andExpect(status().isOk());
    }
  }

  @Test
  void aTopicHasAPageOfItsOwn() throws Exception {
    new SheetGiven(beans).aPublished();

    mvc.perform(get("/citta/settimo/temi/taxes"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Su questo tema non ci sono ancora risposte")))
        .andExpect(content().string(containsString("/citta/settimo/temi/taxes/feed.json")));
    mvc.perform(get("/citta/settimo").param("tema", "taxes").param("lang", "en"))
        .andExpect(redirectedUrl("/citta/settimo/temi/taxes?lang=en"));
    mvc.perform(get("/citta/settimo/temi/none")).andExpect(status().isNotFound());
  }

  @Test
  void theNotesNameWhoAnswers() throws Exception {
    new SheetGiven(beans);
    mvc.perform(get("/citta/settimo/privacy"))
        .andExpect(content().string(containsString("ufficio relazioni con il pubblico")));
    cities.save(withContact("Ufficio <b>voci</b>\nvoci@settimo.example\n011 1234567"));

    for (var note : List.of("metodo", "privacy", "accessibilita")) {
      for (var lang : List.of("it", "en")) {
        mvc.perform(get("/citta/settimo/" + note).param("lang", lang))
            .andExpect(status().isOk())
            .andExpect(header().doesNotExist("Set-Cookie"))
            .andExpect(content().string(containsString("Ufficio &lt;b&gt;voci&lt;/b&gt;")))
            .andExpect(content().string(containsString("mailto:voci@settimo.example")))
            .andExpect(content().string(containsString("tel:0111234567")))
            .andExpect(content().string(not(containsString(">site."))));
      }
    }
    mvc.perform(get("/citta/metodo")).andExpect(status().isOk());
  }

  @Test
  void theMapNamesEveryPageWithItsLastChange() throws Exception {
    var message = new SheetGiven(beans).aPublished();

    mvc.perform(get("/sitemap.xml"))
        .andExpect(content().string(containsString("/citta/settimo/accessibilita</loc>")))
        .andExpect(
            content()
                .string(
                    containsString(
                        "/risposte/" + message.id() + "</loc><lastmod>2026-11-23T08:00:00Z")));
  }

  @Test
  void aLinkToAPageBringsAPictureOfOurs() throws Exception {
    var message = new SheetGiven(beans).aPublished();
    var path = address(message) + "/anteprima.png";

    mvc.perform(get(address(message)))
        .andExpect(content().string(containsString("content=\"http://localhost:8080" + path)))
        .andExpect(content().string(containsString("og:image:alt")));
    var answer = mvc.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse();
    var image = ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()));
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    mvc.perform(get(path).header("If-None-Match", Objects.requireNonNull(answer.getHeader("ETag"))))
        .andExpect(status().isNotModified());
    mvc.perform(get("/citta/settimo/anteprima.png")).andExpect(status().isOk());
    mvc.perform(get("/citta/settimo/risposte/none/anteprima.png")).andExpect(status().isNotFound());
  }

  /** HTML and styles as compressed on the way, all faces a page uses in Latin, mark and script. */
  @Test
  void noPageIsHeavierThanAHundredKilobytes() throws Exception {
    var given = new SheetGiven(beans);
    var message = given.aPublished();
    for (int i = 0; i < 25; i++) {
      given.aPublished("La graduatoria numero " + i, null);
    }
    int rest = zipped(file("app/fonts.css")) + zipped(file("styles/public.css"));
    rest += zipped(file("icons/favicon.svg")) + zipped(file("app/cv-report.js"));
    for (var face :
        List.of("titillium-web-latin-400", "titillium-web-latin-600", "titillium-web-latin-700")) {
      rest += file("app/fonts/" + face + "-normal.woff2").length;
    }
    rest += file("app/fonts/lora-latin-400-italic.woff2").length;

    for (var path :
        List.of(
            "/citta",
            "/citta/settimo",
            address(message),
            "/citta/settimo/segnala",
            "/citta/settimo/privacy",
            "/citta/settimo/accessibilita",
            "/citta/settimo/incorpora")) {
      var html = mvc.perform(get(path)).andReturn().getResponse().getContentAsByteArray();
      assertThat(rest + zipped(html)).as(path).isLessThan(MOST_BYTES);
    }
  }

  @Test
  void readersAreCountedOnceADayAndProgramsNever() throws Exception {
    var message = new SheetGiven(beans).aPublished();
    for (int i = 0; i < 3; i++) {
      mvc.perform(get(address(message)).header("User-Agent", BROWSER));
    }
    mvc.perform(get(address(message)).header("User-Agent", "Googlebot/2.1"));
    mvc.perform(get(address(message)));
    mvc.perform(get(address(message)).header("User-Agent", BROWSER + " a").header("DNT", "1"));
    mvc.perform(get(address(message)).header("User-Agent", BROWSER + " b").header("Sec-GPC", "1"));
    mvc.perform(get(address(message)).header("User-Agent", BROWSER + " c"));
    mvc.perform(get("/citta/settimo/feed.rss").header("User-Agent", "NetNewsWire"));

    var measured = views.of(OFFICER, message).orElseThrow();

    assertThat(measured).isEqualTo(new Views.Measured(2, 2, 1));
    views.keep();
    assertThat(views.of(OFFICER, message)).hasValue(measured);
  }

  @Test
  void openingsOfAPageAreAMeasuredMetricOfItsPublication() throws Exception {
    var message = new SheetGiven(beans).aPublished();
    mvc.perform(get(address(message)).header("User-Agent", BROWSER + " d"));
    mvc.perform(get(address(message)).header("User-Agent", BROWSER + " e"));

    metrics.bringUpToDate();
    metrics.bringUpToDate();

    assertThat(publications.findByMessage(message.id()))
        .filteredOn(each -> each.channelType() == ChannelType.PUBLIC_PAGE)
        .singleElement()
        .satisfies(each ->
            assertThat(each.metrics())
                .extracting(Metric::kind, Metric::value, Metric::measured)
                .containsExactly(tuple("views", 2L, true)));
  }

  private City withContact(String contact) {
    var city = cities.findAll().stream().filter(each -> each.prefix().equals("SE")).findFirst();
    return city.map(each ->
            new City(
                each.id(),
                each.version(),
                each.name(),
                each.prefix(),
                each.zone(),
                each.language(),
                each.areas(),
                true,
                true,
                null,
                null,
                contact,
                false))
        .orElseThrow();
  }

  private static byte[] file(String name) throws IOException {
    for (var root : List.of("target/classes/META-INF/resources/", "frontend/")) {
      if (Files.exists(Path.of(root + name))) {
        return Files.readAllBytes(Path.of(root + name));
      }
    }
    throw new IllegalStateException("Expected " + name + " in the build");
  }

  private static int zipped(byte[] bytes) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.size();
  }

  private static String address(CounterMessage message) {
    return "/citta/settimo/risposte/" + message.id();
  }
}
