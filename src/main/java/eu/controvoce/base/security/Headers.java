package eu.controvoce.base.security;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** What browsers are told about each part of the product (OWASP ASVS 5.0, 3.4). */
final class Headers {

  /** Scripts inline and evaluated: Flow's client needs both; everything else comes from here. */
  static final String BACK_OFFICE =
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
          + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
          + " font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'none'";

  /** No script at all. */
  static final String PUBLIC_PAGES =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " manifest-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** The same, but for one script of ours that does a proof of work and fetches the task. */
  static final String RESIDENTS_FORM =
      PUBLIC_PAGES + "; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

  /** The same for the one page that other sites may frame. */
  static final String EMBEDDED =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " form-action 'none'; base-uri 'none'; frame-ancestors http: https:";

  /** No script, nothing from elsewhere, framed by nobody. */
  static final String GUEST_PAGES =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** Nothing to run, show or frame. */
  static final String DATA = "default-src 'none'; frame-ancestors 'none'";

  private static final String NO_SENSORS =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(),"
          + " magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

  private static final long A_YEAR_SECONDS = 31_536_000;

  private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY =
      new ObjectPostProcessor<>() {
        @Override
        public <T extends HeaderWriterFilter> T postProcess(T filter) {
          filter.setShouldWriteHeadersEagerly(true);
          return filter;
        }
      };

  private Headers() {}

  /**
   * For views: kept by no cache, framed by nobody. Written before the answer is made, since
   * Vaadin's servlet is reached by a forward, after which the server takes no more headers.
   */
  static Customizer<HeadersConfigurer<HttpSecurity>> backOffice(boolean https) {
    return headers -> {
      headers.addObjectPostProcessor(EAGERLY);
      common(headers, https)
          .contentSecurityPolicy(csp -> csp.policyDirectives(BACK_OFFICE))
          .frameOptions(FrameOptionsConfig::deny)
          .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
          .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    };
  }

  /** For public pages: whoever serves them says how long they may be kept. */
  static Customizer<HeadersConfigurer<HttpSecurity>> publicPages(boolean https) {
    return pages(https, PUBLIC_PAGES);
  }

  /** For the form in which residents tell what they heard: as public pages, and one script. */
  static Customizer<HeadersConfigurer<HttpSecurity>> residentsForm(boolean https) {
    return pages(https, RESIDENTS_FORM);
  }

  private static Customizer<HeadersConfigurer<HttpSecurity>> pages(boolean https, String policy) {
    return headers ->
        common(headers, https)
            .contentSecurityPolicy(csp -> csp.policyDirectives(policy))
            .frameOptions(FrameOptionsConfig::deny)
            .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
            .referrerPolicy(
                referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN));
  }

  /** For pages whose address is a secret: kept by no cache and index, told to no other site. */
  static Customizer<HeadersConfigurer<HttpSecurity>> guestPages(boolean https) {
    return headers ->
        common(headers, https)
            .contentSecurityPolicy(csp -> csp.policyDirectives(GUEST_PAGES))
            .frameOptions(FrameOptionsConfig::deny)
            .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow"))
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
  }

  /** For the page that other sites may frame; following its links tells nobody where from. */
  static Customizer<HeadersConfigurer<HttpSecurity>> embedded(boolean https) {
    return headers ->
        common(headers, https)
            .contentSecurityPolicy(csp -> csp.policyDirectives(EMBEDDED))
            .frameOptions(FrameOptionsConfig::disable)
            .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
  }

  /** For scripts, styles and pictures of the product itself. */
  static Customizer<HeadersConfigurer<HttpSecurity>> files(boolean https) {
    return headers -> {
      headers.addObjectPostProcessor(EAGERLY);
      common(headers, https)
          .contentSecurityPolicy(csp -> csp.policyDirectives(DATA))
          .cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    };
  }

  /** For REST: data of a city, kept by no cache. */
  static Customizer<HeadersConfigurer<HttpSecurity>> data(boolean https) {
    return headers ->
        common(headers, https)
            .contentSecurityPolicy(csp -> csp.policyDirectives(DATA))
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
  }

  /** Sniffing is off by default; HSTS also behind a proxy that speaks plain HTTP to us. */
  private static HeadersConfigurer<HttpSecurity> common(
      HeadersConfigurer<HttpSecurity> headers, boolean https) {
    headers.permissionsPolicyHeader(policy -> policy.policy(NO_SENSORS));
    headers.httpStrictTransportSecurity(hsts -> {
      hsts.maxAgeInSeconds(A_YEAR_SECONDS);
      if (https) {
        hsts.requestMatcher(AnyRequestMatcher.INSTANCE);
      }
    });
    return headers;
  }
}
