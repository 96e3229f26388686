package eu.controvoce.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DataFolderTest {

  @TempDir Path temporary;

  @Test
  void aFolderServesOneAtATime() throws IOException {
    var settings = settings(temporary.resolve("my data"));
    try (var first = new DataFolder(settings)) {
      assertThat(first.folder("index")).isDirectory();

      assertThatThrownBy(() -> new DataFolder(settings))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("CONTROVOCE_DATA");
    }

    new DataFolder(settings).close();
  }

  @Test
  void othersOnTheMachineCannotLookIntoIt() throws IOException {
    var path = temporary.resolve("data");
    try (var folder = new DataFolder(settings(path))) {
      assertThat(folder.folder("store")).exists();
      assertThat(Files.getPosixFilePermissions(path)).hasSize(3);
    }
  }

  @Test
  void aFileInItsPlaceIsRefused() throws IOException {
    var file = Files.writeString(temporary.resolve("data"), "not a folder");

    assertThatThrownBy(() -> new DataFolder(settings(file)))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(file.toString());
  }

  private static Settings settings(Path data) {
    var source = new MapConfigurationPropertySource();
    source.put("controvoce.data", data.toString());
    return new Binder(source).bindOrCreate("controvoce", Settings.class);
  }
}
