package eu.controvoce.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What every adapter promises, whatever it stands for. Each adapter's test extends it. */
public abstract class ChannelContractTest {

  /** The adapter, with a receiver that is well. */
  protected abstract Channel channel() throws Exception;

  /** An outlet set up for it. */
  protected abstract Outlet outlet() throws Exception;

  /** Whether the product delivers by itself on it. */
  protected boolean deliversByItself() {
    return true;
  }

  /** Whether its receivers notice that they have something already. */
  protected boolean noticesRepeats() {
    return true;
  }

  /** The same with a picture. */
  public static Post aPostWithAPicture(String key) {
    var plain = aPost(key);
    return new Post(
        plain.deliveryKey(),
        plain.publication(),
        plain.language(),
        plain.headline(),
        plain.text(),
        plain.callToAction(),
        plain.link(),
        plain.sources(),
        plain.plannedFor(),
        new Post.Picture(
            URI.create("https://voci.example/immagini/1.png"), "Lo sportello è aperto", 60, 40));
  }

  public static Post aPost(String key) {
    return new Post(
        key,
        key,
        Locale.ITALIAN,
        "La graduatoria vale per tutti",
        "Le case popolari si assegnano con una graduatoria pubblica.\n\n<b>Non</b> è HTML & basta.",
        "Chiedi allo sportello.",
        URI.create("http://localhost:8080/citta/settimo/risposte/m1"),
        List.of("ATC Piemonte Centrale, 2025"),
        Instant.parse("2026-11-23T08:00:00Z"));
  }

  @Test
  void itIsOfTheKindItsOutletsAre() throws Exception {
    assertThat(channel().type()).isEqualTo(outlet().type());
  }

  @Test
  void itCarriesAtLeastAShortText() throws Exception {
    assertThat(channel().maxLength()).isGreaterThanOrEqualTo(140);
  }

  @Test
  void itAcceptsAnApprovedTextUnlessPeopleCarryItOut() throws Exception {
    var delivery = channel().deliver(aPost("contract-1"), outlet());

    if (deliversByItself()) {
      assertThat(delivery).isInstanceOf(Delivery.Accepted.class);
    } else {
      assertThat(delivery).isInstanceOf(Delivery.Rejected.class);
    }
  }

  @Test
  void deliveringTwiceWithOneKeyEndsAsDeliveringOnce() throws Exception {
    var channel = channel();
    var outlet = outlet();

    var first = channel.deliver(aPost("contract-2"), outlet);
    var second = channel.deliver(aPost("contract-2"), outlet);

    if (noticesRepeats()) {
      assertThat(second).isEqualTo(first);
    } else {
      // Then whoever hands over must know how long repeating is harmless: not at all.
      assertThat(channel.harmlessFor(outlet)).isEqualTo(Duration.ZERO);
    }
  }

  @Test
  void aPostWithoutOptionalPartsIsNoReasonToBreak() {
    var bare =
        new Post(
            "contract-3",
            "contract-3",
            Locale.ITALIAN,
            "Titolo",
            "Testo",
            null,
            null,
            List.of(),
            Instant.EPOCH);

    assertThatCode(() -> channel().deliver(bare, outlet())).doesNotThrowAnyException();
  }
}
