package eu.controvoce.pack;

import eu.controvoce.language.CodingFrame;
import eu.controvoce.language.CodingFrame.TargetGroup;
import eu.controvoce.language.CodingFrame.Topic;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The starter pack as files, and a frame with its codes. */
final class PackFixtures {

  static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private PackFixtures() {}

  static PackFiles starter() {
    return PackFiles.at("classpath:campaigns/starter/");
  }

  static PackContent content() {
    return reader().read(starter(), Making.dry());
  }

  static PackReader reader() {
    return reader(NOW);
  }

  static PackReader reader(Instant now) {
    return new PackReader(aFrame(), Clock.fixed(now, ZoneOffset.UTC));
  }

  static CodingFrame aFrame() {
    return new CodingFrame(
        "test",
        Stream.of(
                "welfare",
                "work",
                "taxes",
                "health",
                "housing",
                "crime",
                "integration",
                "numbers",
                "reception",
                "business",
                "school",
                "religion",
                "gender",
                "public-space")
            .map(each -> new Topic(each, "any", Map.of(), Map.of()))
            .toList(),
        List.of(
            new TargetGroup("immigrants", Map.of()),
            new TargetGroup("refugees", Map.of()),
            new TargetGroup("minors", Map.of()),
            new TargetGroup("asian", Map.of())));
  }
}
