package eu.controvoce.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The versioned frame that sightings are coded with: topics and target groups, with their names in
 * each language of the interface. Immutable.
 *
 * @param version the frame's version, part of every model's name
 * @param topics in the order shown to people
 * @param targetGroups in the order shown to people
 */
public record CodingFrame(String version, List<Topic> topics, List<TargetGroup> targetGroups) {

  /**
   * A topic.
   *
   * @param code stable, lower-case
   * @param category the frame's middle level
   * @param labels name by language code
   * @param definitions what belongs here, by language code
   */
  public record Topic(
      String code, String category, Map<String, String> labels, Map<String, String> definitions) {

    public Topic {
      labels = Map.copyOf(labels);
      definitions = Map.copyOf(definitions);
    }

    /** The name in the language, else in Italian, else the code. */
    public String label(Locale locale) {
      return labels.getOrDefault(locale.getLanguage(), labels.getOrDefault("it", code));
    }
  }

  /** A group rumours are about: code and names by language. */
  public record TargetGroup(String code, Map<String, String> labels) {

    public TargetGroup {
      labels = Map.copyOf(labels);
    }

    /** The name in the language, else in Italian, else the code. */
    public String label(Locale locale) {
      return labels.getOrDefault(locale.getLanguage(), labels.getOrDefault("it", code));
    }
  }

  public CodingFrame {
    topics = List.copyOf(topics);
    targetGroups = List.copyOf(targetGroups);
  }

  /** The topic with this code, if the frame has it. */
  public Optional<Topic> topic(String code) {
    return topics.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** The name of a topic, or the code itself if an older frame used it. */
  public String topicLabel(String code, Locale locale) {
    return topic(code).map(each -> each.label(locale)).orElse(code);
  }
}
