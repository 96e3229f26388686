package eu.controvoce.base.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the product's own scripts, styles and pictures. Browsers ask each time whether they have
 * changed, since an upgrade keeps their names; typefaces, which never change, are kept. What is not
 * there is answered 404, not with a page that would need a session.
 */
@Configuration(proxyBeanMethods = false)
class ProductFiles implements WebMvcConfigurer {

  private static final String ROOT = "classpath:/META-INF/resources";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    // Before Vaadin's own handler, which takes every address.
    registry.setOrder(0);
    registry
        .addResourceHandler("/app/fonts/**")
        .addResourceLocations(ROOT + "/app/fonts/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic());
    for (var folder : new String[] {"/app/", "/styles/", "/icons/"}) {
      registry
          .addResourceHandler(folder + "**")
          .addResourceLocations(ROOT + folder)
          .setCacheControl(CacheControl.noCache().cachePublic());
    }
  }
}
