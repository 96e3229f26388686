package eu.controvoce.base.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Serves the product's own scripts, styles and pictures. Browsers ask each time whether they have
 * changed, since an upgrade keeps their names; typefaces, which never change, are kept. What is not
 * there is answered 404, not with a page that would need a session.
 */
@Configuration(proxyBeanMethods = false)
class ProductFiles {

  /** Ahead of Vaadin's own mapping, which takes every address. */
  private static final int ORDER = -1;

  @Bean
  ResourceHttpRequestHandler fonts() {
    return files("app/fonts/", CacheControl.maxAge(Duration.ofDays(365)).cachePublic());
  }

  @Bean
  ResourceHttpRequestHandler scripts() {
    return files("app/", CacheControl.noCache().cachePublic());
  }

  @Bean
  ResourceHttpRequestHandler styles() {
    return files("styles/", CacheControl.noCache().cachePublic());
  }

  @Bean
  ResourceHttpRequestHandler icons() {
    return files("icons/", CacheControl.noCache().cachePublic());
  }

  @Bean
  HandlerMapping productFilesMapping() {
    return new SimpleUrlHandlerMapping(
        Map.of(
            "/app/fonts/**",
            "fonts",
            "/app/**",
            "scripts",
            "/styles/**",
            "styles",
            "/icons/**",
            "icons"),
        ORDER);
  }

  private static ResourceHttpRequestHandler files(String folder, CacheControl caching) {
    var handler = new ResourceHttpRequestHandler();
    handler.setLocations(List.of(new ClassPathResource("META-INF/resources/" + folder)));
    handler.setCacheControl(caching);
    return handler;
  }
}
