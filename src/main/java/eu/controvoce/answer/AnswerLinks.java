package eu.controvoce.answer;

import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.RumourId;

/** Addresses of this module's pages, without a leading slash, for links from other modules. */
public final class AnswerLinks {

  /** What waits for whoever answers. */
  public static final String AGENDA = "rispondi";

  /** The register of facts. */
  public static final String FACTS = "rispondi/fatti";

  /** Where a list of sources is taken in. */
  public static final String IMPORT_FACTS = FACTS + "/importa";

  /** The counter-messages. */
  public static final String MESSAGES = "rispondi/messaggi";

  /** The address of a message's page, to which its id is added. */
  public static final String MESSAGE = "rispondi/messaggio";

  /** What waits for approval. */
  public static final String APPROVALS = "rispondi/approvazioni";

  /** Where somebody without an account reads a text; the secret follows. */
  public static final String GUEST = "leggi";

  /** The words and checks of the network. */
  public static final String VOCABULARY = "rete/vocabolario";

  private AnswerLinks() {}

  /** Where a new message on a rumour is written. */
  public static String newMessage(RumourId rumour) {
    return MESSAGE + "/nuovo?diceria=" + rumour.value();
  }

  /** Where a new message is written. */
  public static String newMessage() {
    return MESSAGE + "/nuovo";
  }

  /** A message's page. */
  public static String message(MessageId message) {
    return MESSAGE + "/" + message.value();
  }

  /** Where somebody reads a text before approving it. */
  public static String approval(MessageId message) {
    return APPROVALS + "/" + message.value();
  }

  /** A fact's page. */
  public static String fact(FactId fact) {
    return FACTS + "/" + fact.value();
  }

  /** Where a new fact is written. */
  public static String newFact() {
    return FACTS + "/nuovo";
  }
}
