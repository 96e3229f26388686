package eu.controvoce.channel;

import java.nio.file.Path;

/** A vault in a folder of a test. */
public final class TestVault {

  private TestVault() {}

  public static Vault in(Path folder) {
    return new Vault(folder.resolve("secret.key"));
  }
}
