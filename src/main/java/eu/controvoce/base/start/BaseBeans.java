package eu.controvoce.base.start;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans that every module may ask for. */
@Configuration(proxyBeanMethods = false)
class BaseBeans {

  /** The time of everything; tests put a clock of their own in its place. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
