package eu.controvoce.channel.webhook;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookConfiguration {

  @Bean
  PinnedHttp pinnedHttp(WebhookSettings settings) {
    return new PinnedHttp(settings, null);
  }
}
