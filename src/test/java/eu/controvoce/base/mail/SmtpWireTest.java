package eu.controvoce.base.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.base.mail.MailRoute.Handover;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpWireTest {

  private static final Parcel PARCEL =
      new Parcel(
          "risposte@comune.example",
          "Subject: Prova\r\n\r\n.un punto\r\nfine\r\n".getBytes(StandardCharsets.UTF_8));

  private final NastyServer server = new NastyServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void manyMessagesGoOverOneConnection() throws Exception {
    try (var connection = route().open()) {
      for (int i = 0; i < 3; i++) {
        assertThat(connection.send(PARCEL, "a@example.org")).isEqualTo(new Handover.Taken());
      }
    }

    assertThat(server.connections()).isEqualTo(1);
    assertThat(server.taken()).hasSize(3).allMatch(each -> each.contains("\n.un punto"));
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 450 4.2.0 later, Later[code=450]",
    "RCPT, 550 5.1.1 nobody, 'Refused[code=550, meant=ADDRESS]'",
    "RCPT, 550 5.7.1 policy, 'Refused[code=550, meant=MAILBOX]'",
    "RCPT, 552 5.2.2 full, 'Refused[code=552, meant=MAILBOX]'",
    "MAIL, 553 not you, 'Refused[code=553, meant=SENDER]'",
    "DATA, 451 busy, Later[code=451]",
    "., 554 spam, 'Refused[code=554, meant=MESSAGE]'",
    "., 452 full, Later[code=452]",
    "RCPT, 421 closing, Later[code=421]",
    "RCPT, close, NotSent[]",
    "DATA, close, NotSent[]",
    "., close, Unknown[]",
    "RCPT, quite some nonsense, NotSent[]",
    "., quite some nonsense, Unknown[]",
    "RCPT, silence, NotSent[]",
    "., silence, Unknown[]"
  })
  void everyAnswerHasAClearMeaning(String at, String answer, String meaning) throws Exception {
    for (var extensions : List.of("250 ok", "250-nasty\r\n250 PIPELINING")) {
      server.on("EHLO", extensions);
      server.on(at, answer);

      try (var connection = route().open()) {
        assertThat(connection.send(PARCEL, "a@example.org")).as(extensions).hasToString(meaning);
      }
    }
  }

  @Test
  void commandsTravelTogetherWhereTheServerAllowsIt() throws Exception {
    server.on("EHLO", "250-nasty\r\n250-PIPELINING\r\n250 8BITMIME");
    try (var connection = route().open()) {
      server.on("RCPT", "550 5.1.1 nobody");
      assertThat(connection.send(PARCEL, "a@example.org")).isInstanceOf(Handover.Refused.class);
      server.on("RCPT", "250 ok");
      for (int i = 0; i < 3; i++) {
        assertThat(connection.send(PARCEL, "b@example.org")).isEqualTo(new Handover.Taken());
      }
    }

    assertThat(server.connections()).isEqualTo(1);
    assertThat(server.taken().stream().filter(each -> !each.isEmpty()))
        .hasSize(3)
        .allMatch(each -> each.contains("\n.un punto"));
  }

  @Test
  void afterARefusalTheNextMessageGoesOverTheSameConnection() throws Exception {
    server.on("RCPT", "550 5.1.1 nobody");
    try (var connection = route().open()) {
      assertThat(connection.send(PARCEL, "a@example.org")).isInstanceOf(Handover.Refused.class);
      server.on("RCPT", "250 ok");
      assertThat(connection.send(PARCEL, "b@example.org")).isInstanceOf(Handover.Taken.class);
    }

    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void withoutTheEncryptionThatIsAskedForNothingIsSaid() {
    var route = route("mail.smtp.starttls.enable", "true", "mail.smtp.starttls.required", "true");

    assertThatThrownBy(route::open).isInstanceOf(MessagingException.class);
    assertThat(server.taken()).isEmpty();
  }

  private SmtpRoute route(String... more) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(server.port());
    var properties = new Properties();
    properties.put("mail.smtp.timeout", "400");
    for (int i = 0; i < more.length; i += 2) {
      properties.put(more[i], more[i + 1]);
    }
    sender.setJavaMailProperties(properties);
    return new SmtpRoute(sender);
  }
}
