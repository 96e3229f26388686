package eu.controvoce.language.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameReaderTest {

  private static final String FRAME = "classpath:campaigns/coding-frame/";

  @TempDir private Path folder;

  @BeforeEach
  void aSmallFrame() throws IOException {
    write(
        "frame.yaml",
        """
        version: "1"
        topics:
          - {code: work, category: c, labels: {it: Lavoro}, definitions: {it: Il lavoro}}
        target-groups:
          - {code: immigrants, labels: {it: Immigrati}, forms: {it: [immigrato]}}
        """);
    write(
        "it/concepts.yaml",
        """
        stopwords: [il]
        lemmas: {danno: dare}
        abbreviations: {nn: non}
        concepts:
          job: {label: lavoro, topics: [work], forms: [lavoro]}
        """);
    write(
        "it/tone.yaml",
        Tone.NAMES.stream().map(each -> each + ": [x]").collect(Collectors.joining("\n")));
    write("it/training/work.tsv", "# ours\nwork\tNon c'è lavoro\nnone\tOggi piove\n");
  }

  @Test
  void theProductsFrameIsRich() {
    var frame = FrameReader.read(FRAME, List.of("it", "en"));

    assertThat(frame.coding().topics()).hasSize(14);
    assertThat(frame.coding().topics())
        .allMatch(each -> each.labels().keySet().containsAll(List.of("it", "en")));
    assertThat(frame.languages().get(0).concepts()).hasSizeGreaterThan(150);
    assertThat(forms(frame.languages().get(0))).isGreaterThan(900);
    assertThat(frame.languages().get(1).concepts()).hasSizeGreaterThan(90);
  }

  @Test
  void everyLanguageHasTheSameConceptsAndSpeaksForEveryTopic() {
    var frame = FrameReader.read(FRAME, List.of("it", "en"));

    assertThat(keys(frame.languages().get(0))).isEqualTo(keys(frame.languages().get(1)));
    for (var language : frame.languages()) {
      assertThat(language.concepts().stream().flatMap(each -> each.topics().stream()))
          .containsAll(frame.coding().topics().stream().map(each -> each.code()).toList());
    }
  }

  @Test
  void aChangedWordChangesTheFingerprint() throws IOException {
    var before = read().fingerprint();

    write("it/training/work.tsv", "work\tNon c'è più lavoro\n");

    assertThat(read().fingerprint()).isNotEqualTo(before);
  }

  @Test
  void aTrainingSentenceWithAnUnknownTopicIsNamedWithFileAndLine() throws IOException {
    write("it/training/work.tsv", "work\tUno\nwrok\tDue\n");

    assertThatThrownBy(this::read)
        .isInstanceOf(FrameProblem.class)
        .hasMessageContainingAll("it/training/work.tsv", "line 2", "wrok");
  }

  @Test
  void aConceptForAnUnknownTopicIsNamedWithFileLineAndKey() throws IOException {
    write(
        "it/concepts.yaml",
        """
        stopwords: [il]
        lemmas: {}
        abbreviations: {}
        concepts:
          job:
            label: lavoro
            topics: [jobs]
            forms: [lavoro]
        """);

    assertThatThrownBy(this::read)
        .hasMessageContainingAll("it/concepts.yaml", "line 7", "job", "jobs");
  }

  @Test
  void brokenYamlIsNamedWithFileAndLine() throws IOException {
    write("frame.yaml", "version: \"1\"\ntopics: [\n");

    assertThatThrownBy(this::read).hasMessageContainingAll("frame.yaml", "line");
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Files.delete(folder.resolve("it/tone.yaml"));

    assertThatThrownBy(this::read).hasMessageContaining("it/tone.yaml");
  }

  private Frame read() {
    return FrameReader.read("file:" + folder + "/", List.of("it"));
  }

  private void write(String name, String content) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static Set<String> keys(FrameLanguage language) {
    return language.concepts().stream().map(Concept::key).collect(Collectors.toSet());
  }

  private static int forms(FrameLanguage language) {
    return language.concepts().stream().mapToInt(each -> each.forms().size()).sum();
  }
}
