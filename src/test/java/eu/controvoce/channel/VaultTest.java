package eu.controvoce.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.base.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

  @TempDir Path folder;

  @Test
  void whatIsSealedOpensAfterARestart() {
    var sealed = TestVault.in(folder).seal("secret", "outlet-1");

    assertThat(TestVault.in(folder).open(sealed, "outlet-1")).isEqualTo("secret");
    assertThat(sealed).doesNotContain("secret");
  }

  @Test
  void theKeyIsForItsOwnerOnly() throws Exception {
    TestVault.in(folder);

    assertThat(Files.getPosixFilePermissions(folder.resolve("secret.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aSecretMovedToAnotherOutletDoesNotOpen() {
    var vault = TestVault.in(folder);
    var sealed = vault.seal("secret", "outlet-1");

    assertThatThrownBy(() -> vault.open(sealed, "outlet-2"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aProofHoldsForOneTextOnePurposeAndOneKey() throws Exception {
    var vault = TestVault.in(folder);

    assertThat(vault.sign("link", "text")).isEqualTo(TestVault.in(folder).sign("link", "text"));
    assertThat(vault.sign("link", "text"))
        .isNotEqualTo(vault.sign("link", "other"))
        .isNotEqualTo(vault.sign("other", "text"))
        .isNotEqualTo(
            TestVault.in(Files.createDirectory(folder.resolve("elsewhere"))).sign("link", "text"));
  }

  @Test
  void aFileThatIsNoKeyIsRefusedAtStart() throws Exception {
    Files.writeString(folder.resolve("secret.key"), "no key");

    assertThatThrownBy(() -> TestVault.in(folder)).isInstanceOf(StartRefused.class);
  }
}
