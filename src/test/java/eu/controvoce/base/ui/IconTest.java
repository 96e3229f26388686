package eu.controvoce.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IconTest {

  @Test
  void everyIconIsDrawn() throws IOException {
    var drawing = Files.readString(Path.of("frontend/icons/controvoce.svg"));

    assertThat(Icon.values())
        .allSatisfy(each -> assertThat(drawing).contains("id=\"" + each.symbol() + "\""));
  }
}
