package eu.controvoce.base.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import eu.controvoce.base.Settings;
import jakarta.servlet.DispatcherType;
import java.util.regex.Pattern;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Who may reach what. Parts with rules of their own: files of the product, REST by token, texts and
 * calendars read with a secret link and public pages without any session, one of them for frames on
 * other sites, and the back office. Services check roles and cities once more.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

  /** Forms that readers send without an account. */
  private static final Pattern READERS_FORMS =
      Pattern.compile("/citta/[^/]+/risposte/[^/]+/parere|/citta/[^/]+/iscrizione");

  /** Pages behind a signed link of an e-mail, which is all that counts there. */
  private static final String[] MAIL_LINKS = {
    "/citta/*/conferma/*",
    "/citta/*/preferenze/*",
    "/citta/*/preferenze/*/dati",
    "/citta/*/preferenze/*/cancellazione",
    "/citta/*/disiscrizione/*"
  };

  private static final Pattern RESIDENTS_FORMS = Pattern.compile("/citta/[^/]+/segnala(/esito)?");

  private static final Pattern INBOXES = Pattern.compile("/fediverso/[^/]+/inbox");

  private final boolean https;

  SecurityChains(Settings settings) {
    https = "https".equals(settings.publicUrl().getScheme());
  }

  @Bean
  @Order(10)
  SecurityFilterChain files(HttpSecurity http) {
    return withoutSession(
            http.securityMatcher(
                "/app/**",
                "/styles/**",
                "/icons/**",
                "/VAADIN/build/**",
                "/VAADIN/static/**",
                "/actuator/health"))
        .addFilterBefore(new ReadOnlyFilter(), AuthorizationFilter.class)
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .headers(Headers.files(https))
        .build();
  }

  @Bean
  @Order(20)
  SecurityFilterChain rest(HttpSecurity http, BearerTokens tokens, ApiProblems problems) {
    return withoutSession(http.securityMatcher("/api/**"))
        .addFilterBefore(new BearerTokenFilter(tokens, problems), AuthorizationFilter.class)
        .authorizeHttpRequests(all ->
            all.requestMatchers("/api/openapi", "/api/openapi/**", "/api/openapi.yaml")
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .headers(Headers.data(https))
        .build();
  }

  /** Figures for monitoring: never public, only with the token of an administrator. */
  @Bean
  @Order(21)
  SecurityFilterChain metrics(HttpSecurity http, BearerTokens tokens, ApiProblems problems) {
    return withoutSession(http.securityMatcher("/actuator/prometheus"))
        .addFilterBefore(new ReadOnlyFilter(), AuthorizationFilter.class)
        .addFilterBefore(new BearerTokenFilter(tokens, problems), AuthorizationFilter.class)
        .authorizeHttpRequests(all -> all.anyRequest().hasRole("ADMINISTRATOR"))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .headers(Headers.data(https))
        .build();
  }

  /** Texts read with a one-time link: its secret is all that counts, no cookie says who it is. */
  @Bean
  @Order(25)
  SecurityFilterChain guestPages(HttpSecurity http) {
    return withoutSession(http.securityMatcher("/leggi", "/leggi/**"))
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .headers(Headers.guestPages(https))
        .build();
  }

  /** Calendars for other programs: the secret in the address is all that counts. */
  @Bean
  @Order(24)
  SecurityFilterChain calendars(HttpSecurity http) {
    return withoutSession(http.securityMatcher("/calendario/*"))
        .addFilterBefore(new ReadOnlyFilter(), AuthorizationFilter.class)
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .headers(Headers.guestPages(https))
        .build();
  }

  /**
   * Reached from e-mails: mail programs leave a list by a POST of their own (RFC 8058), so these
   * take forms from anywhere; whoever has the link may.
   */
  @Bean
  @Order(23)
  SecurityFilterChain mailLinks(HttpSecurity http) {
    return withoutSession(http.securityMatcher(MAIL_LINKS))
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .headers(Headers.guestPages(https))
        .build();
  }

  /** A city's answers in a frame on other sites; the only page others may frame. */
  @Bean
  @Order(26)
  SecurityFilterChain embedded(HttpSecurity http) {
    return withoutSession(http.securityMatcher("/citta/*/widget"))
        .addFilterBefore(new ReadOnlyFilter(), AuthorizationFilter.class)
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .headers(Headers.embedded(https))
        .build();
  }

  /** Where residents tell what they heard and ask what became of it. */
  @Bean
  @Order(27)
  SecurityFilterChain residentsForm(HttpSecurity http) {
    return withoutSession(http.securityMatcher("/citta/*/segnala", "/citta/*/segnala/**"))
        .addFilterBefore(new ReadOnlyFilter(RESIDENTS_FORMS), AuthorizationFilter.class)
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .headers(Headers.residentsForm(https))
        .build();
  }

  /** Accounts in the fediverse: who writes to them proves it by a signature, no cookie counts. */
  @Bean
  @Order(28)
  SecurityFilterChain fediverse(HttpSecurity http) {
    return withoutSession(
            http.securityMatcher(
                "/fediverso/**", "/.well-known/webfinger", "/.well-known/nodeinfo", "/nodeinfo/*"))
        .addFilterBefore(new ReadOnlyFilter(INBOXES), AuthorizationFilter.class)
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .headers(Headers.data(https))
        .build();
  }

  @Bean
  @Order(30)
  SecurityFilterChain publicPages(HttpSecurity http) {
    return withoutSession(
            http.securityMatcher(
                "/citta", "/citta/**", "/immagini/**", "/l/*", "/robots.txt", "/sitemap.xml"))
        .addFilterBefore(new ReadOnlyFilter(READERS_FORMS), AuthorizationFilter.class)
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .headers(Headers.publicPages(https))
        .build();
  }

  @Bean
  @Order(40)
  SecurityFilterChain backOffice(
      HttpSecurity http, SignInCheck check, VaadinDefaultRequestCache requests) {
    requests.setDelegateRequestCache(wantedPages());
    return http.addFilterAfter(new SessionGuard(check), SecurityContextHolderFilter.class)
        .addFilterBefore(new SameOriginSignIn(), LogoutFilter.class)
        .authorizeHttpRequests(all ->
            all.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll())
        .with(
            VaadinSecurityConfigurer.vaadin(),
            views ->
                views
                    .loginView("/login", "/login?logout")
                    // Also addresses of no view, so that members get our own page about it.
                    .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
        // After Vaadin's part, which says where the form is; else Spring would serve one of its
        // own.
        .formLogin(form -> form.failureHandler(new SignInRefused()))
        .headers(Headers.backOffice(https))
        .build();
  }

  /** The session cookie travels encrypted only, as soon as the product is reached that way. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> secureCookies() {
    return server -> {
      if (https) {
        server.getSettings().getSession().getCookie().setSecure(true);
      }
    };
  }

  /** Where somebody wanted to go before signing in; leaves no "?continue" in the address. */
  @SuppressWarnings("NullAway") // null is documented and means no parameter
  private static RequestCache wantedPages() {
    var wanted = new HttpSessionRequestCache();
    wanted.setMatchingRequestParameterName(null);
    return wanted;
  }

  private static HttpSecurity withoutSession(HttpSecurity http) {
    return http.sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable);
  }
}
