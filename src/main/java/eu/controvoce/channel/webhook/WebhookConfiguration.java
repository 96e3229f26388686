package eu.controvoce.channel.webhook;

import eu.controvoce.base.net.PinnedHttp;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookConfiguration {

  @Bean
  PinnedHttp pinnedHttp(WebhookSettings settings) {
    return new PinnedHttp(settings.connect(), settings.total(), null);
  }
}
