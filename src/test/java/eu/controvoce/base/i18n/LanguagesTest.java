package eu.controvoce.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it-IT,it;q=0.9 | it",
        "en-GB,en;q=0.9,it;q=0.5 | en",
        "fr,en;q=0.3 | en",
        "de-AT | it",
        "* | it",
        "en;q=abc | it"
      })
  void theBrowsersFirstLanguageThatWeSpeakCounts(String header, String expected) {
    assertThat(Languages.accepted(header)).isEqualTo(Locale.of(expected));
  }

  @Test
  void withoutAnyWishItIsItalian() {
    assertThat(Languages.of(new MockHttpServletRequest())).isEqualTo(Locale.ITALIAN);
  }

  @Test
  void whatWasChosenOnThisDeviceWinsOverTheBrowser() {
    var request = new MockHttpServletRequest();
    request.addHeader("Accept-Language", "it");
    request.setCookies(new Cookie(Languages.COOKIE, "en"));

    assertThat(Languages.of(request)).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void aCookieWithALanguageWeDoNotSpeakIsIgnored() {
    var request = new MockHttpServletRequest();
    request.addHeader("Accept-Language", "en");
    request.setCookies(new Cookie(Languages.COOKIE, "<script>"));

    assertThat(Languages.of(request)).isEqualTo(Locale.ENGLISH);
  }
}
