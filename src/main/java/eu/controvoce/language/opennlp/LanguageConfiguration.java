package eu.controvoce.language.opennlp;

import eu.controvoce.language.AddedWords;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.language.CodingFrame.Topic;
import eu.controvoce.language.LanguageEngine;
import eu.controvoce.language.LanguageSettings;
import eu.controvoce.language.Normaliser;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.language.frame.FrameLanguage;
import eu.controvoce.language.frame.FrameReader;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
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
  OpenNlpAnalyst analyst(
      Frame frame, Normaliser normaliser, LanguageSettings settings, Environment environment) {
    return Engine.analyst(frame, normaliser, new TopicStore(folder(settings, environment)));
  }

  @Bean
  LanguageEngine languageEngine(
      OpenNlpAnalyst analyst, Frame frame, Normaliser normaliser, LanguageSettings settings) {
    var root = Objects.requireNonNull(settings.frame());
    var topics = frame.coding().topics().stream().map(Topic::code).collect(Collectors.toSet());
    var tests =
        frame.languages().stream()
            .collect(
                Collectors.toMap(
                    FrameLanguage::code,
                    each -> FrameReader.evaluation(root, each.code(), topics)));
    return Engine.running(analyst, normaliser, tests);
  }

  @Bean
  AddedWords addedWords(LanguageEngine engine) {
    return language ->
        engine.changes().words().stream().filter(each -> each.language().equals(language)).toList();
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
