package eu.controvoce.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicStoreTest {

  @TempDir private Path folder;

  private final AtomicInteger trainings = new AtomicInteger();

  @Test
  void aKeptModelIsNotTrainedAgain() {
    var first = load("it-1");

    var second = load("it-1");

    assertThat(trainings).hasValue(1);
    assertThat(second.topics()).isEqualTo(first.topics());
    assertThat(second.calibration()).isEqualTo(first.calibration());
    assertThat(second.weights().get("l=lavoro")).containsExactly(1.5f, -2f, 1f);
  }

  @Test
  void anotherFrameHasAnotherModel() {
    load("it-1");

    load("it-2");

    assertThat(trainings).hasValue(2);
  }

  @Test
  void aDamagedFileIsTrainedAgain() throws IOException {
    load("it-1");
    var file = folder.resolve("it-1.topics");
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);

    load("it-1");
    load("it-1");

    assertThat(trainings).hasValue(2);
  }

  @Test
  void aTruncatedFileIsTrainedAgain() throws IOException {
    load("it-1");
    Files.write(folder.resolve("it-1.topics"), new byte[] {1, 2, 3});

    load("it-1");

    assertThat(trainings).hasValue(2);
  }

  private TopicModel load(String name) {
    return new TopicStore(folder).load(name, this::train);
  }

  private TopicModel train() {
    trainings.incrementAndGet();
    return new TopicModel(
        List.of("work", "health"),
        Map.of("l=lavoro", new float[] {1.5f, -2f, 1f}),
        Calibration.plain(2));
  }
}
