package eu.controvoce.audience.email;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.controvoce.ControvoceTest;
import eu.controvoce.audience.AddressBook;
import eu.controvoce.audience.Bounces;
import eu.controvoce.audience.Letter.State;
import eu.controvoce.audience.ListId;
import eu.controvoce.audience.Lists;
import eu.controvoce.audience.PostOffice;
import eu.controvoce.campaign.CampaignFixtures;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class BounceMailboxTest {

  @Autowired Lists lists;
  @Autowired PostOffice office;
  @Autowired AddressBook book;
  @Autowired Bounces bounces;

  private GreenMail server;
  private ListId list;

  @BeforeEach
  void aMailboxAndTwoLettersThatWereSent() {
    server =
        new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP).dynamicPort());
    server.start();
    server.setUser("ritorni@comune.example", "ritorni", "segreto");
    list = lists.create(CampaignFixtures.OFFICER, "Amici", "").id();
    lists.add(CampaignFixtures.OFFICER, list, "anna@example.org\nbruno@example.org", "it", "x");
    office.prepare("p1", office.list(list).orElseThrow());
    try (var bag = office.open(office.due("p1").getFirst()).orElseThrow()) {
      bag.outgoing().forEach(each -> bag.came(each, State.SENT, null));
    }
  }

  @AfterEach
  void theServerStops() {
    server.stop();
  }

  @Test
  void aLetterThatCameBackSuppressesTheAddress() throws Exception {
    arrives(notification("anna@example.org", "failed", "5.1.1", own("anna@example.org")));

    assertThat(mailbox("segreto").read()).isEqualTo(1);
    assertThat(mailbox("segreto").read()).isZero();

    assertThat(office.counts("p1")).containsEntry(State.BOUNCED, 1L).containsEntry(State.SENT, 1L);
    assertThat(
            lists
                .add(CampaignFixtures.OFFICER, other(), "anna@example.org", "it", "x")
                .suppressed())
        .isEqualTo(1);
  }

  @Test
  void aFullMailboxIsWrittenDownButNotForEver() throws Exception {
    arrives(notification("anna@example.org", "failed", "5.2.2", own("anna@example.org")));

    assertThat(mailbox("segreto").read()).isEqualTo(1);

    assertThat(lists.add(CampaignFixtures.OFFICER, other(), "anna@example.org", "it", "x").added())
        .isEqualTo(1);
  }

  @Test
  void forgedDelayedAndOtherMailIsLeftAlone() throws Exception {
    arrives(notification("anna@example.org", "failed", "5.1.1", "0".repeat(32)));
    arrives(notification("anna@example.org", "delayed", "4.4.1", own("anna@example.org")));
    arrives("From: a@b.it\r\nSubject: Ciao\r\n\r\nFinal-Recipient: rfc822; anna@example.org\r\n");

    assertThat(mailbox("segreto").read()).isZero();

    assertThat(office.counts("p1")).containsOnlyKeys(State.SENT);
  }

  @Test
  void aMailboxThatCannotBeReadStopsNothing() {
    assertThat(mailbox("sbagliato").read()).isZero();
  }

  private ListId other() {
    return lists.create(CampaignFixtures.OFFICER, "Altra", "").id();
  }

  private String own(String address) {
    return book.messageId("p1", book.on(list, address));
  }

  private BounceMailbox mailbox(String password) {
    var imap =
        new MailSettings.Imap(
            "127.0.0.1", server.getImap().getPort(), "ritorni", password, "INBOX", false);
    return new BounceMailbox(new MailSettings(1, 0, null, imap), bounces);
  }

  private void arrives(String message) throws Exception {
    server
        .getUserManager()
        .getUser("ritorni")
        .deliver(
            new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(message.getBytes(StandardCharsets.US_ASCII))));
  }

  private static String notification(String to, String action, String status, String id) {
    return """
    From: MAILER-DAEMON@example.org
    To: ritorni@comune.example
    Subject: Undelivered Mail Returned to Sender
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status; boundary="b"

    --b
    Content-Type: text/plain

    Sorry.
    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.example.org

    Final-Recipient: rfc822; %s
    Action: %s
    Status: %s
    Diagnostic-Code: smtp; 550 %s

    --b
    Content-Type: text/rfc822-headers

    From: risposte@comune.example
    Message-ID: <%s@localhost>
    Subject: La graduatoria

    --b--
    """
        .formatted(to, action, status, status, id)
        .replace("\n", "\r\n");
  }
}
