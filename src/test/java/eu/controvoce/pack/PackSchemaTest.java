package eu.controvoce.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class PackSchemaTest {

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text("campaigns/pack.schema.json"), InputFormat.JSON);

  @Test
  void everyFileOfTheStarterPackFitsTheSchema() {
    PackFixtures.starter()
        .texts()
        .forEach((name, text) -> assertThat(problems(yaml(name, text))).as(name).isEmpty());
  }

  @Test
  void theSchemaKnowsMoreThanThatItIsYaml() {
    assertThat(problems("id: starter\n")).isNotEmpty();
    assertThat(problems("facts:\n  - key: uno\n")).isNotEmpty();
    assertThat(problems("publications: []\ncolour: red\n")).isNotEmpty();
  }

  private List<Error> problems(String yaml) {
    return schema.validate(yaml, InputFormat.YAML);
  }

  private static String yaml(String name, String text) {
    return name.endsWith(".md") ? text.substring(4, text.indexOf("\n---\n") + 1) : text;
  }

  private static String text(String path) {
    try {
      return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
