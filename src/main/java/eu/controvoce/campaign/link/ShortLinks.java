package eu.controvoce.campaign.link;

import eu.controvoce.answer.MessageId;
import eu.controvoce.base.Settings;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.PublicAddresses;
import eu.controvoce.channel.Vault;
import eu.controvoce.city.CityId;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Makes and follows short addresses. Each leads to the one target that was stored with it, below
 * this installation's root. Thread-safe.
 */
@Component
public class ShortLinks {

  /** Where short addresses are, below the root. */
  public static final String PATH = "/l/";

  /** 32 letters and digits that are not mistaken for each other; 10 of them are 50 bits. */
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 10;
  private static final Pattern FORM = Pattern.compile("[a-z2-9]{" + LENGTH + "}");

  private final TrackedLinks links;
  private final PublicAddresses addresses;
  private final Vault vault;
  private final LinkSettings settings;
  private final String root;

  ShortLinks(
      TrackedLinks links,
      PublicAddresses addresses,
      Vault vault,
      LinkSettings settings,
      Settings installation) {
    this.links = links;
    this.addresses = addresses;
    this.vault = vault;
    this.settings = settings;
    this.root = installation.publicUrl().toString();
  }

  /**
   * Makes the short address of a publication; the code of it. Asked again, it is the same one.
   *
   * @param campaign the campaign's code
   */
  public String open(
      PublicationId publication,
      CityId city,
      MessageId message,
      ChannelType channel,
      String campaign) {
    var code = code(publication);
    var path = addresses.answer(city, message.value()).toString().substring(root.length());
    var target = path + "?" + Utm.of(channel, campaign, publication);
    links.save(new TrackedLink(code, publication, city, target));
    return code;
  }

  /** The whole short address of a code. */
  public URI address(String code) {
    return URI.create(root + PATH + code);
  }

  /** Whether what is sent carries the short address. */
  public boolean areSent() {
    return settings.send();
  }

  /** What a code stands for; empty if it is none of ours. */
  public Optional<Way> find(String code) {
    return FORM.matcher(code).matches()
        ? links
            .findById(code)
            .map(each -> new Way(each.publication(), each.city(), URI.create(root + each.target())))
        : Optional.empty();
  }

  /**
   * Where a short address leads.
   *
   * @param target an address of this installation
   */
  public record Way(PublicationId publication, CityId city, URI target) {}

  /** Follows from the publication, so that two nodes make the same; only we can make it. */
  private String code(PublicationId publication) {
    var proof = vault.sign("short-link", publication.value());
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(proof[i] & 31));
    }
    return code.toString();
  }
}
