package eu.controvoce.base.mail;

import eu.controvoce.base.DataFolder;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Into files, one per e-mail: for the demo, where nobody must get real mail. */
final class FolderRoute implements MailRoute {

  private static final Logger log = LoggerFactory.getLogger(FolderRoute.class);

  private final DataFolder data;

  FolderRoute(DataFolder data) {
    this.data = data;
  }

  @Override
  public Connection open() {
    var folder = data.folder("outbox");
    return new Connection() {
      @Override
      public Handover send(MimeMessage message, String address) {
        return write(folder, message);
      }

      @Override
      public void close() {}
    };
  }

  private static Handover write(Path folder, MimeMessage message) {
    try {
      var name = message.getMessageID().replaceAll("[^A-Za-z0-9.@-]", "");
      try (var file = Files.newOutputStream(folder.resolve(name + ".eml"))) {
        message.writeTo(file);
      }
      return new Handover.Taken();
    } catch (IOException | MessagingException e) {
      log.warn("Could not write an e-mail into {}", folder, e);
      return new Handover.NotSent();
    }
  }
}
