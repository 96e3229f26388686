package eu.controvoce.base.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The beginning of an SMTP conversation: greeting, encryption, account. */
final class SmtpHandshake {

  private static final Logger log = LoggerFactory.getLogger(SmtpHandshake.class);

  /** "Go on" in the middle of an AUTH (RFC 4954). */
  private static final int CONTINUE = 334;

  private final SmtpServer server;
  private final SmtpTalk talk;
  private Set<String> extensions = Set.of();
  private List<String> accounts = List.of();

  private SmtpHandshake(SmtpServer server, SmtpTalk talk) {
    this.server = server;
    this.talk = talk;
  }

  /**
   * A conversation in which mail can be handed over.
   *
   * @throws AuthenticationFailedException if the server does not know the account
   * @throws SmtpUnsafe if it offers no encryption though it must
   * @throws SmtpRefusal if it does not want to talk with us
   * @throws MessagingException if it cannot be reached, or only unsafely; the cause tells
   */
  static SmtpWire open(SmtpServer server) throws MessagingException {
    try {
      var talk = SmtpTalk.with(server);
      try {
        return new SmtpHandshake(server, talk).finish();
      } catch (IOException | MessagingException e) {
        talk.close();
        throw e;
      }
    } catch (IOException e) {
      throw new MessagingException("No conversation with " + server, e);
    }
  }

  private SmtpWire finish() throws IOException, MessagingException {
    expectYes(talk.hear());
    hello();
    if (wantsEncryption()) {
      expectYes(talk.ask("STARTTLS"));
      talk.encrypt();
      hello();
    }
    if (server.username() != null) {
      signIn(server.username(), server.password() == null ? "" : server.password());
    }
    return new SmtpWire(talk, extensions.contains("PIPELINING"));
  }

  private boolean wantsEncryption() throws MessagingException {
    boolean offered = extensions.contains("STARTTLS");
    return switch (server.encryption()) {
      case NONE, FROM_THE_START -> false;
      case OFFERED -> offered;
      case REQUIRED -> {
        if (!offered) {
          throw new SmtpUnsafe();
        }
        yield true;
      }
    };
  }

  private void hello() throws IOException, MessagingException {
    var answer = talk.ask("EHLO " + talk.self());
    if (answer.code() >= 500) {
      // A server of the old kind.
      answer = talk.ask("HELO " + talk.self());
    }
    expectYes(answer);
    var found = new HashSet<String>();
    accounts = List.of();
    for (var line : answer.text().lines().skip(1).toList()) {
      var words = line.substring(Math.min(4, line.length())).toUpperCase(Locale.ROOT).split("[ =]");
      found.add(words[0]);
      if (words[0].equals("AUTH")) {
        accounts = List.of(words);
      }
    }
    extensions = found;
  }

  private void signIn(String name, String password) throws IOException, MessagingException {
    if (!talk.isEncrypted()) {
      log.debug("Signing in at a mail server over an unencrypted connection, as configured");
    }
    SmtpReply answer;
    if (accounts.contains("PLAIN")) {
      answer = talk.ask("AUTH PLAIN " + base64("\0" + name + "\0" + password));
    } else if (accounts.contains("LOGIN")) {
      answer = talk.ask("AUTH LOGIN");
      answer = answer.code() == CONTINUE ? talk.ask(base64(name)) : answer;
      answer = answer.code() == CONTINUE ? talk.ask(base64(password)) : answer;
    } else {
      throw new AuthenticationFailedException("The mail server offers no way to sign in we know");
    }
    if (answer.code() >= 500) {
      throw new AuthenticationFailedException("The mail server answered " + answer.code());
    }
    expectYes(answer);
  }

  private static void expectYes(SmtpReply answer) throws MessagingException {
    if (!answer.isYes()) {
      throw new SmtpRefusal(answer.code());
    }
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
