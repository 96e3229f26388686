package eu.controvoce;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules use of each other only what their package-info allows, and no cycles. */
class ModularityTest {

  @Test
  void modulesKeepTheirBorders() {
    ApplicationModules.of(ControvoceApplication.class).verify();
  }
}
