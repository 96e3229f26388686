package eu.controvoce.audience.email;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One recipient of a delivery status notification (RFC 3464): whom a letter could not reach.
 *
 * @param messageId the first part of the returned letter's Message-ID
 * @param status enhanced status code, such as {@code 5.1.1}
 */
record Returned(String address, String messageId, String status) {

  private static final Logger log = LoggerFactory.getLogger(Returned.class);

  /** More than any honest notification has. */
  private static final int LONGEST = 64 * 1024;

  private static final Pattern RECIPIENT =
      Pattern.compile("(?im)^(?:Original|Final)-Recipient:[^;\\r\\n]*;\\s*<?([^\\s<>]+)>?");
  private static final Pattern STATUS =
      Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");
  private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*failed");
  private static final Pattern MESSAGE_ID =
      Pattern.compile("(?im)^Message-ID:\\s*<([0-9a-f]{32})@");

  /** Whether it will never reach them. A full mailbox or a policy may change. */
  boolean isPermanent() {
    return status.startsWith("5.1.") || status.equals("5.2.1") || status.equals("5.0.0");
  }

  /** Everybody a message names; empty if it is no such notification. */
  static List<Returned> read(Message message) {
    var found = new ArrayList<Returned>();
    try {
      if (!message.isMimeType("multipart/report")
          || !(message.getContent() instanceof Multipart all)) {
        return found;
      }
      var statuses = new ArrayList<String>();
      String id = null;
      for (int i = 0; i < all.getCount(); i++) {
        var part = all.getBodyPart(i);
        if (part.isMimeType("message/delivery-status")) {
          statuses.addAll(List.of(text(part).split("\\r?\\n\\s*\\r?\\n", -1)));
        } else if (isReturned(part)) {
          var header = MESSAGE_ID.matcher(text(part));
          id = header.find() ? header.group(1) : id;
        }
      }
      if (id != null) {
        for (var each : statuses) {
          add(each, id, found);
        }
      }
    } catch (MessagingException | IOException e) {
      log.info("A returned letter cannot be read: {}", e.getClass().getSimpleName());
    }
    return found;
  }

  private static void add(String status, String id, List<Returned> to) {
    var recipient = RECIPIENT.matcher(status);
    var code = STATUS.matcher(status);
    if (recipient.find() && code.find() && ACTION.matcher(status).find()) {
      to.add(new Returned(recipient.group(1), id, code.group(1)));
    }
  }

  private static boolean isReturned(BodyPart part) throws MessagingException {
    return part.isMimeType("message/rfc822")
        || part.isMimeType("text/rfc822-headers")
        || part.getContentType().toLowerCase(Locale.ROOT).startsWith("message/rfc822-headers");
  }

  private static String text(Part part) throws IOException, MessagingException {
    try (var in = part.getInputStream()) {
      return new String(in.readNBytes(LONGEST), StandardCharsets.US_ASCII);
    }
  }
}
