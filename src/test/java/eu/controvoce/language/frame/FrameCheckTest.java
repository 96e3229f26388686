package eu.controvoce.language.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameCheckTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"it", "en", "fr", "de"})
  void theShippedSentencesAreAllDifferentAndEvaluationIsKeptApart(String language) {
    var findings = FrameCheck.of(Path.of("campaigns", "coding-frame", language));

    assertThat(findings).isEmpty();
  }

  @Test
  void theSameSentenceTwiceIsFoundWhateverItsSpelling() throws IOException {
    write("training/work.tsv", "work\tCi rubano il lavoro!\nwork\tci rubano il LAVORO\n");

    assertThat(FrameCheck.of(folder))
        .extracting(Object::toString)
        .containsExactly("twice: training/work.tsv:1 and training/work.tsv:2 («ci rubano il…»)");
  }

  @Test
  void nearlyTheSameUnderOtherTopicsIsFound() throws IOException {
    write("training/work.tsv", "work\tDicono che i posti vanno tutti a loro\n");
    write("training/school.tsv", "school\tDicono che i posti vanno sempre tutti a loro\n");

    assertThat(FrameCheck.of(folder))
        .singleElement()
        .extracting(FrameCheck.Finding::kind)
        .isEqualTo("alike, other topics");
  }

  @Test
  void anEvaluationSentenceInTheTrainingPartIsFoundAndNotShownInFull() throws IOException {
    write("training/work.tsv", "# header\nwork\tIn fabbrica assumono solo chi si accontenta\n");
    write("evaluation/work.tsv", "work\tIn fabbrica assumono solo chi s'accontenta\n");

    assertThat(FrameCheck.of(folder))
        .extracting(Object::toString)
        .containsExactly(
            "leak: training/work.tsv:2 and evaluation/work.tsv:1 («in fabbrica assumono…»)");
  }

  private void write(String name, String content) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
