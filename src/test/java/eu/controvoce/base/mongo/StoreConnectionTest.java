package eu.controvoce.base.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.base.WrongSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreConnectionTest {

  @ParameterizedTest
  @CsvSource({
    "mongodb://db.example, mongodb://db.example/controvoce",
    "mongodb://db.example/?w=majority, mongodb://db.example/controvoce?w=majority",
    "mongodb://db.example/voices, mongodb://db.example/voices",
    "mongodb://me:secret@db.example, mongodb://me:secret@db.example/controvoce?authSource=admin",
    "mongodb://me:secret@db.example/?authSource=x, mongodb://me:secret@db.example/controvoce?authSource=x"
  })
  void anAddressWithoutDatabaseGetsOursAndKeepsItsAccount(String given, String used) {
    assertThat(StoreConnection.parsed(given).getConnectionString()).isEqualTo(used);
  }

  @Test
  void aRefusedAddressIsNotRepeated() {
    assertThatThrownBy(() -> StoreConnection.parsed("mongodb://me:hunter2:x@db.example"))
        .isInstanceOf(WrongSetting.class)
        .hasMessageNotContaining("hunter2")
        .hasNoCause();
  }
}
