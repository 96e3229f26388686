package eu.controvoce.audience.email;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelContractTest;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Post;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class EmailChannelTest extends ChannelContractTest {

  @Autowired ListableBeanFactory beans;

  private MailTown town;

  @BeforeEach
  void aServerAndAListOfThree() {
    town = new MailTown(beans);
  }

  @AfterEach
  void theServerStops() {
    town.close();
  }

  @Override
  protected Channel channel() {
    return town.channel();
  }

  @Override
  protected Outlet outlet() {
    return town.outlet();
  }

  @Test
  void everybodyOnTheListGetsOneLetter() throws Exception {
    var delivery = town.channel().deliver(aPost("p1"), town.outlet());

    assertThat(delivery)
        .isEqualTo(
            new Delivery.Accepted("", null, Map.of("sent", 3L, "refused", 0L, "uncertain", 0L)));
    assertThat(town.received())
        .extracting(each -> each.getAllRecipients()[0].toString())
        .containsExactlyInAnyOrder("anna@example.org", "bruno@example.org", "carla@example.org");
  }

  @Test
  void aLetterSaysWhyItCameAndHowToLeave() throws Exception {
    town.channel().deliver(aPost("p1"), town.outlet());

    var letter = town.received().getFirst();
    assertThat(letter.getSubject()).isEqualTo("La graduatoria vale per tutti");
    assertThat(letter.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    var leave = letter.getHeader("List-Unsubscribe")[0];
    assertThat(leave).matches("<http://localhost:8080/citta/settimo/disiscrizione/[0-9a-f]{64}>");
    assertThat(letter.getMessageID()).matches("<[0-9a-f]{32}@localhost>");
    var text = MailTown.plain(letter);
    assertThat(text).contains("Amici del quartiere", "ATC Piemonte Centrale, 2025");
    assertThat(text).contains("Chiedi allo sportello.", "citta/settimo/risposte/m1");
    assertThat(MailTown.html(letter)).contains("&lt;b&gt;Non&lt;/b&gt; è HTML &amp; basta");
    assertThat(MailTown.html(letter)).doesNotContain("<b>");
  }

  @Test
  void aPictureComesFromItsPublicAddressWithItsDescription() throws Exception {
    var plain = aPost("p1");
    var address = URI.create("https://voci.example/immagini/p1.png");
    var post =
        new Post(
            plain.deliveryKey(),
            plain.publication(),
            plain.language(),
            plain.headline(),
            plain.text(),
            plain.callToAction(),
            plain.link(),
            plain.sources(),
            plain.plannedFor(),
            new Post.Picture(address, "Lo \"sportello\" <b>", 60, 40));

    town.channel().deliver(post, town.outlet());

    assertThat(MailTown.html(town.received().getFirst()))
        .contains("src=\"" + address + "\"")
        .contains("alt=\"Lo &quot;sportello&quot; &lt;b&gt;\"");
  }
}
