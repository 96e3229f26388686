package eu.controvoce.channel;

import java.nio.file.Path;

/** A vault outside of Spring. */
public final class BenchVault {

  private BenchVault() {}

  public static Vault in(Path file) {
    return new Vault(file);
  }
}
