package eu.controvoce.base.i18n;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** Gives pages outside Flow the same choice of language as the views. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(I18nSettings.class)
class I18nConfiguration {

  @Bean
  LocaleResolver localeResolver() {
    return new LocaleResolver() {
      @Override
      public Locale resolveLocale(HttpServletRequest request) {
        return Languages.of(request);
      }

      @Override
      public void setLocale(
          HttpServletRequest request,
          @Nullable HttpServletResponse response,
          @Nullable Locale locale) {
        throw new UnsupportedOperationException(
            "The language is chosen by the cookie " + Languages.COOKIE);
      }
    };
  }
}
