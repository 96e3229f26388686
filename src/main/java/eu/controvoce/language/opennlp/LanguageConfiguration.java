package eu.controvoce.language.opennlp;

import eu.controvoce.language.Analyst;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.language.LanguageSettings;
import eu.controvoce.language.Normaliser;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.language.frame.FrameReader;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Makes the language engine's beans; anything wrong in the frame's files stops the start. */
@Configuration
@EnableConfigurationProperties(LanguageSettings.class)
class LanguageConfiguration {

  @Bean
  Frame frame(LanguageSettings settings) {
    return FrameReader.read(Objects.requireNonNull(settings.frame()), settings.codes());
  }

  @Bean
  CodingFrame codingFrame(Frame frame) {
    return frame.coding();
  }

  @Bean
  Normaliser normaliser(Frame frame) {
    return Engine.normaliser(frame);
  }

  @Bean
  Analyst analyst(
      Frame frame, Normaliser normaliser, LanguageSettings settings, Environment environment) {
    return Engine.analyst(frame, normaliser, new TopicStore(folder(settings, environment)));
  }

  private static Path folder(LanguageSettings settings, Environment environment) {
    var cache = settings.cache();
    if (cache != null && !cache.isBlank()) {
      return Path.of(cache);
    }
    var data = environment.getProperty("controvoce.data");
    return data == null || data.isBlank()
        ? Path.of(System.getProperty("java.io.tmpdir"), "controvoce-models")
        : Path.of(data, "models");
  }
}
