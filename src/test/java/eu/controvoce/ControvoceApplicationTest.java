package eu.controvoce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.controvoce.base.Settings;
import eu.controvoce.base.mongo.Counters;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.test.web.servlet.MockMvc;

@ControvoceTest
class ControvoceApplicationTest {

  @Autowired Clock clock;
  @Autowired Settings settings;
  @Autowired Counters counters;

  @Autowired
  @Qualifier("eu.controvoce.base.mongo.StoreHealthIndicator")
  HealthIndicator storeHealthIndicator;

  @Autowired MockMvc mvc;

  @Test
  void theWholeStartsWithATestsClockAndWithoutDemo() {
    assertThat(clock.instant()).isEqualTo(SettableClock.START);
    assertThat(settings.demo()).isFalse();
  }

  @Test
  void theStoreIsHealthyAndEmptyForEachTest() {
    assertThat(storeHealthIndicator.health()).isEqualTo(Health.up().build());
    assertThat(counters.code("SE")).isEqualTo("SE-0001");
    assertThat(counters.code("SE")).isEqualTo("SE-0002");
  }

  @Test
  void everyTestBeginsAnew() {
    assertThat(counters.code("SE")).isEqualTo("SE-0001");
  }

  @Test
  void nothingIsOpenToStrangersButTheSignIn() throws Exception {
    mvc.perform(get("/actuator/env")).andExpect(status().is(org.hamcrest.Matchers.not(200)));
  }
}
