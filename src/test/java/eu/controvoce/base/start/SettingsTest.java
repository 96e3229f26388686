package eu.controvoce.base.start;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.base.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.support.SystemEnvironmentPropertySourceEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsTest {

  @Test
  void withoutAnySettingItIsALocalDemonstration() {
    var settings = settings(Map.of());

    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.data()).isEqualTo(Path.of("data"));
    assertThat(settings.demo()).isTrue();
    assertThat(settings.isPublic()).isFalse();
    assertThat(settings.publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
    assertThat(settings.mongodb().uri()).isNull();
    assertThat(settings.smtp().isConfigured()).isFalse();
    assertThat(settings.sync()).isFalse();
  }

  @Test
  void emptyVariablesCountAsNone() {
    var settings =
        settings(
            Map.of(
                "CONTROVOCE_PORT", "",
                "CONTROVOCE_MONGODB_URI", "",
                "CONTROVOCE_DEMO", "",
                "CONTROVOCE_PUBLIC_URL", "",
                "CONTROVOCE_SMTP_HOST", "",
                "CONTROVOCE_SMTP_PORT", "",
                "CONTROVOCE_SYNC", ""));

    assertThat(settings.demo()).isTrue();
    assertThat(settings.smtp().isConfigured()).isFalse();
    assertThat(settings.publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
  }

  @ParameterizedTest
  @CsvSource({
    "CONTROVOCE_MONGODB_URI, mongodb://db.town.example/voices, false",
    "CONTROVOCE_PUBLIC_URL, https://voices.town.example, false",
    "CONTROVOCE_PUBLIC_URL, http://localhost:9090, true",
    "CONTROVOCE_PUBLIC_URL, http://127.0.0.1:9090/, true",
    "CONTROVOCE_DEMO, false, false"
  })
  void demoEndsWithTheFirstSignOfRealUse(String variable, String value, boolean demo) {
    assertThat(settings(Map.of(variable, value)).demo()).isEqualTo(demo);
  }

  @Test
  void everythingCanBeSetByVariables() {
    var settings =
        settings(
            Map.of(
                "CONTROVOCE_PORT", "9090",
                "CONTROVOCE_DATA", "/srv/voices",
                "CONTROVOCE_PUBLIC_URL", "https://voices.town.example/",
                "CONTROVOCE_SMTP_HOST", "mail.town.example",
                "CONTROVOCE_SMTP_PORT", "25",
                "CONTROVOCE_SMTP_USERNAME", "voices",
                "CONTROVOCE_SMTP_PASSWORD", "secret",
                "CONTROVOCE_SMTP_STARTTLS", "false",
                "CONTROVOCE_SMTP_FROM", "voices@town.example",
                "CONTROVOCE_SYNC", "true"));

    assertThat(settings.port()).isEqualTo(9090);
    assertThat(settings.data()).isEqualTo(Path.of("/srv/voices"));
    assertThat(settings.publicUrl()).isEqualTo(URI.create("https://voices.town.example"));
    assertThat(settings.smtp())
        .isEqualTo(
            new Settings.Smtp(
                "mail.town.example", 25, "voices", "secret", false, "voices@town.example"));
    assertThat(settings.sync()).isTrue();
    assertThat(settings.toString()).doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "CONTROVOCE_PORT, eighty, a whole number, eighty",
    "CONTROVOCE_PORT, 70000, a port from 1 to 65535, 70000",
    "CONTROVOCE_DEMO, perhaps, true or false, perhaps",
    "CONTROVOCE_PUBLIC_URL, voices.town.example, such as https://, voices.town.example",
    "CONTROVOCE_PUBLIC_URL, https://town.example/voices, without a path, /voices",
    "CONTROVOCE_PUBLIC_URL, https://a b, such as https://, a%20b",
    "CONTROVOCE_SMTP_PORT, 0, a port from 1 to 65535, 0"
  })
  void aWrongValueIsNamedAsItWasSet(String variable, String value, String expected, String found) {
    var analysis = failure(Map.of(variable, value));

    assertThat(analysis.getDescription()).startsWith(variable + ": ").contains(expected, found);
  }

  @Test
  void aWrongMongoAddressIsNotRepeatedSinceItMayHoldAPassword() {
    var analysis = failure(Map.of("CONTROVOCE_MONGODB_URI", "http://user:hunter2@db"));

    assertThat(analysis.getDescription())
        .startsWith("CONTROVOCE_MONGODB_URI: ")
        .contains("mongodb://")
        .doesNotContain("hunter2");
  }

  @Test
  void aMailServerNeedsASender() {
    var analysis = failure(Map.of("CONTROVOCE_SMTP_HOST", "mail.town.example"));

    assertThat(analysis.getDescription()).startsWith("CONTROVOCE_SMTP_FROM: ").contains("sender");
  }

  private static Settings settings(Map<String, String> variables) {
    return Binder.get(environment(variables)).bindOrCreate("controvoce", Settings.class);
  }

  private static FailureAnalysis failure(Map<String, String> variables) {
    var environment = environment(variables);
    try {
      Binder.get(environment).bindOrCreate("controvoce", Settings.class);
    } catch (BindException e) {
      var analysis = new WrongSettingAnalyzer(environment).analyze(e);
      if (analysis != null) {
        return analysis;
      }
    }
    throw new AssertionError("The settings were taken: " + variables);
  }

  /** As Spring Boot prepares it, with nothing but these environment variables. */
  private static ConfigurableEnvironment environment(Map<String, String> variables) {
    var environment = new StandardEnvironment();
    environment.getPropertySources().remove("systemProperties");
    environment
        .getPropertySources()
        .replace(
            "systemEnvironment",
            new SystemEnvironmentPropertySource("systemEnvironment", new HashMap<>(variables)));
    new SystemEnvironmentPropertySourceEnvironmentPostProcessor()
        .postProcessEnvironment(environment, new SpringApplication());
    ConfigurationPropertySources.attach(environment);
    return environment;
  }
}
