package eu.controvoce.language.frame;

import eu.controvoce.language.CodingFrame;
import eu.controvoce.language.CodingFrame.TargetGroup;
import eu.controvoce.language.CodingFrame.Topic;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads and checks the coding frame; any mistake in it is told with file, line and key. */
public final class FrameReader {

  private final FrameFiles files;
  private final MessageDigest digest = sha256();

  private FrameReader(String root) {
    files = new FrameFiles(root);
  }

  /**
   * The frame in the languages asked for.
   *
   * @param root a resource location, {@code classpath:…} or {@code file:…}
   * @param languages ISO 639-1 codes; each needs a folder of its own in the frame
   * @throws FrameProblem if a file is missing or wrong
   */
  public static Frame read(String root, List<String> languages) {
    return new FrameReader(root).frame(languages);
  }

  /**
   * The fixed test sentences of a language, never trained on; files that measure something other
   * than topics are left out.
   *
   * @param topics the frame's codes
   * @throws FrameProblem if a line is wrong
   */
  public static List<Example> evaluation(String root, String language, Set<String> topics) {
    var examples = new ArrayList<Example>();
    for (var file : new FrameFiles(root).folder(language + "/evaluation", ".tsv")) {
      var name = file.name().substring(file.name().lastIndexOf('/') + 1).replace(".tsv", "");
      if (topics.contains(name) || name.startsWith("none")) {
        examples.addAll(Examples.of(file, topics));
      }
    }
    return examples;
  }

  private Frame frame(List<String> languages) {
    var yaml = YamlPart.of(required("frame.yaml"));
    var topics = yaml.child("topics").items().stream().map(FrameReader::topic).toList();
    var groups = yaml.child("target-groups").items();
    var coding =
        new CodingFrame(
            yaml.child("version").text(),
            topics,
            groups.stream().map(FrameReader::targetGroup).toList());
    var codes = codes(topics, yaml);
    var read = languages.stream().map(each -> language(each, codes, groups)).toList();
    return new Frame(coding, read, HexFormat.of().formatHex(digest.digest(), 0, 8));
  }

  private static Set<String> codes(List<Topic> topics, YamlPart yaml) {
    var codes = topics.stream().map(Topic::code).collect(Collectors.toSet());
    if (codes.size() < topics.size()) {
      throw yaml.child("topics").problem("each code once", "a code twice");
    }
    return codes;
  }

  private static Topic topic(YamlPart part) {
    return new Topic(
        part.child("code").text(),
        part.child("category").text(),
        part.child("labels").textByKey(),
        part.child("definitions").textByKey());
  }

  private static TargetGroup targetGroup(YamlPart part) {
    return new TargetGroup(part.child("code").text(), part.child("labels").textByKey());
  }

  private FrameLanguage language(String code, Set<String> topics, List<YamlPart> groups) {
    var yaml = YamlPart.of(required(code + "/concepts.yaml"));
    var tone = YamlPart.of(required(code + "/tone.yaml"));
    var forms = new LinkedHashMap<String, List<String>>();
    for (var group : groups) {
      var ofLanguage = group.child("forms").entries().get(code);
      forms.put(group.child("code").text(), ofLanguage == null ? List.of() : ofLanguage.texts());
    }
    return new FrameLanguage(
        code,
        concepts(yaml.child("concepts"), topics),
        Set.copyOf(new HashSet<>(yaml.child("stopwords").texts())),
        yaml.child("lemmas").textByKey(),
        yaml.child("abbreviations").textByKey(),
        forms,
        words(code, topics),
        tone(tone),
        examples(code, topics));
  }

  private Map<String, List<String>> words(String code, Set<String> topics) {
    var file = files.file(code + "/words.yaml");
    if (file.isEmpty()) {
      return Map.of();
    }
    digest(file.get());
    var lists = YamlPart.of(file.get()).child("words");
    lists
        .entries()
        .forEach((topic, part) -> {
          if (!topics.contains(topic) && !"none".equals(topic)) {
            throw part.problem("a topic of frame.yaml or none", topic);
          }
        });
    return lists.textsByKey();
  }

  private static Tone tone(YamlPart part) {
    Tone.NAMES.forEach(part::child);
    var lists = part.textsByKey();
    lists.keySet().stream()
        .filter(each -> !Tone.NAMES.contains(each))
        .findFirst()
        .ifPresent(each -> {
          throw part.child(each).problem("one of " + Tone.NAMES, each);
        });
    return new Tone(lists);
  }

  private static List<Concept> concepts(YamlPart part, Set<String> topics) {
    var concepts = new ArrayList<Concept>();
    for (Map.Entry<String, YamlPart> each : part.entries().entrySet()) {
      var concept = each.getValue();
      var spokenFor = concept.child("topics");
      for (var topic : spokenFor.items()) {
        if (!topics.contains(topic.text())) {
          throw topic.problem("a topic of frame.yaml for " + each.getKey(), topic.text());
        }
      }
      concepts.add(
          new Concept(
              each.getKey(),
              concept.child("label").text(),
              spokenFor.texts(),
              concept.child("forms").texts()));
    }
    return concepts;
  }

  private List<Example> examples(String code, Set<String> topics) {
    var examples = new ArrayList<Example>();
    for (var file : files.folder(code + "/training", ".tsv")) {
      digest(file);
      examples.addAll(Examples.of(file, topics));
    }
    return examples;
  }

  private FrameFiles.File required(String name) {
    var file =
        files
            .file(name)
            .orElseThrow(() -> new FrameProblem(name, 1, "(file)", "this file", "none"));
    digest(file);
    return file;
  }

  private void digest(FrameFiles.File file) {
    digest.update(file.name().getBytes(StandardCharsets.UTF_8));
    digest.update(file.content().getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
