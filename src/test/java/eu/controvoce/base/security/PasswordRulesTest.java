package eu.controvoce.base.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.base.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private final PasswordRules rules = new PasswordRules();
  private final Passwords passwords = new Passwords();

  @ParameterizedTest
  @ValueSource(
      strings = {"tre gatti al balcone", "xk7!Tq2#", "àèìòùàèì", "日本語日本語日本", "        spazi"})
  void aPasswordNeedsNoParticularCharacters(String password) {
    assertThat(rules.checked("password", password, "maria.rossi")).isEqualTo(password);
  }

  @ParameterizedTest
  @CsvSource({
    "short, password.too-short",
    "password, password.common",
    "Password2026!, password.common",
    "juventus1897, password.common",
    "12345678, password.common",
    "qwertyuiop, password.common",
    "aaaaaaaaaaaa, password.common",
    "maria.rossi1, password.like-username",
    "MARIA.ROSSI, password.like-username",
  })
  void whatEverybodyWouldTryIsRefused(String password, String key) {
    assertThatThrownBy(() -> rules.checked("password", password, "maria.rossi"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo(key);
              assertThat(refusal.field()).isEqualTo("password");
              assertThat(refusal.arguments()).doesNotContain(password);
            });
  }

  @Test
  void longPhrasesAreTakenUpToALimit() {
    var words = "correct horse battery staple ".repeat(6);

    assertThat(rules.checked("password", words, "maria.rossi")).isEqualTo(words);
    assertThatThrownBy(() -> rules.checked("password", "ab cd".repeat(50), "maria.rossi"))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void onlyThePasswordItselfFitsItsHash() {
    var hash = passwords.hash("tre gatti al balcone");

    assertThat(hash).startsWith("$argon2id$");
    assertThat(passwords.matches("tre gatti al balcone", hash)).isTrue();
    assertThat(passwords.matches("tre gatti al balcon", hash)).isFalse();
    assertThat(passwords.matches("x".repeat(PasswordRules.LONGEST + 1), hash)).isFalse();
    assertThat(passwords.matches("nobody's password", null)).isFalse();
  }
}
