package eu.controvoce.print;

import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.rumour.RumourId;
import java.util.ArrayList;

/** Addresses of the papers, without a leading slash. */
public final class PrintLinks {

  private PrintLinks() {}

  /** A rumour's dossier. */
  public static String dossier(RumourId rumour) {
    return "stampa/dicerie/" + rumour.value() + "/dossier.pdf";
  }

  /** A message's poster. */
  public static String poster(MessageId message) {
    return "stampa/messaggi/" + message.value() + "/locandina.pdf";
  }

  /** A publication's short address as a picture that phones read; {@code png} or {@code svg}. */
  public static String qr(PublicationId publication, String format) {
    return "stampa/uscite/" + publication.value() + "/qr." + format;
  }

  /** A message's pocket cards. */
  public static String cards(MessageId message) {
    return "stampa/messaggi/" + message.value() + "/carte.pdf";
  }

  /** A message's folded flyer. */
  public static String flyer(MessageId message) {
    return "stampa/messaggi/" + message.value() + "/pieghevole.pdf";
  }

  /** The guide for those who talk with residents about a message. */
  public static String guide(MessageId message) {
    return "stampa/messaggi/" + message.value() + "/guida.pdf";
  }

  /** One of these papers, as somebody wishes it. */
  public static String as(String paper, PaperWish wish) {
    var language = wish.language();
    var publication = wish.publication();
    var asked = new ArrayList<String>();
    if (language != null) {
      asked.add("lingua=" + language);
    }
    if (publication != null) {
      asked.add("uscita=" + publication.value());
    }
    return asked.isEmpty() ? paper : paper + "?" + String.join("&", asked);
  }
}
