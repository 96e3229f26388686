package eu.controvoce.base.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.controvoce.ControvoceTest;
import eu.controvoce.base.Settings;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.test.web.servlet.MockMvc;

@ControvoceTest
class PartsTest {

  @Autowired MockMvc mvc;
  @Autowired Settings settings;
  @Autowired FilterChainProxy chains;

  @Test
  void publicPagesRunNoScriptAndSetNoCookie() throws Exception {
    var answer =
        mvc.perform(get("/citta/nowhere"))
            .andExpect(
                header().string("Content-Security-Policy", containsString("default-src 'none'")))
            .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
            .andExpect(header().string("X-Content-Type-Options", "nosniff"))
            .andExpect(header().doesNotExist("Set-Cookie"))
            .andReturn();

    assertThat(answer.getRequest().getSession(false)).isNull();
    assertThat(answer.getResponse().getRedirectedUrl()).isNull();
  }

  @Test
  void publicPagesAreOnlyRead() throws Exception {
    mvc.perform(post("/citta/nowhere"))
        .andExpect(status().isMethodNotAllowed())
        .andExpect(header().string("Allow", "GET, HEAD"));
    mvc.perform(put("/robots.txt")).andExpect(status().isMethodNotAllowed());
    mvc.perform(head("/sitemap.xml")).andExpect(status().is(not(405)));
  }

  @Test
  void theProductsOwnFilesAreAskedForAgainButTypefacesKept() throws Exception {
    mvc.perform(get("/styles/controvoce.css"))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", containsString("no-cache")));
    mvc.perform(get("/app/fonts/lora-latin-400-normal.woff2"))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", containsString("max-age=31536000")));
  }

  @Test
  void aFileThatIsNotThereIsJustMissing() throws Exception {
    var answer =
        mvc.perform(get("/app/none.js"))
            .andExpect(status().isNotFound())
            .andExpect(header().doesNotExist("Set-Cookie"))
            .andReturn();

    assertThat(answer.getRequest().getSession(false)).isNull();
  }

  @Test
  void formsOfTheBackOfficeNeedTheirToken() throws Exception {
    mvc.perform(post("/logout")).andExpect(status().isForbidden());
  }

  /** Flow's pages come by a forward, which MockMvc does not really make: hence this look inside. */
  @Test
  void headersOfViewsAreWrittenBeforeTheForward() {
    assertThat(chains.getFilters("/login"))
        .filteredOn(HeaderWriterFilter.class::isInstance)
        .singleElement()
        .hasFieldOrPropertyWithValue("shouldWriteHeadersEagerly", true);
  }

  @Test
  void restIsClosedButForItsDescription() throws Exception {
    mvc.perform(get("/api/v1/anything")).andExpect(status().isUnauthorized());
    mvc.perform(get("/api")).andExpect(status().isUnauthorized());
    mvc.perform(get("/api/openapi")).andExpect(status().is(not(401)));
  }

  @Test
  void behindHttpsCookiesAreSecureAndBrowsersStayThere() {
    var server = new TomcatServletWebServerFactory();

    new SecurityChains(at("https://voices.town.example")).secureCookies().customize(server);

    assertThat(server.getSettings().getSession().getCookie().getSecure()).isTrue();
  }

  private Settings at(String address) {
    return new Settings(
        settings.port(),
        settings.data(),
        settings.mongodb(),
        false,
        URI.create(address),
        settings.smtp(),
        settings.sync(),
        settings.store());
  }
}
