package eu.controvoce.audience.email;

import eu.controvoce.base.mail.MailRoute;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A mail server that answers as told. */
final class Scripted implements MailRoute {

  private final Deque<Handover> answers;
  int opened;

  Scripted(Handover... answers) {
    this.answers = new ArrayDeque<>(List.of(answers));
  }

  @Override
  public Connection open() {
    opened++;
    return new Connection() {
      @Override
      public Handover send(MimeMessage message, String address) {
        return answers.removeFirst();
      }

      @Override
      public void close() {}
    };
  }
}
