package eu.controvoce.site.fediverse;

import eu.controvoce.channel.Vault;
import eu.controvoce.city.CityId;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Keeps what tells who follows unreadable in the store. */
@Component
class Seals {

  private final Vault vault;

  Seals(Vault vault) {
    this.vault = vault;
  }

  /** An id that follows from an address and cannot be read back. */
  String id(CityId city, String address) {
    var proof = vault.sign("fediverse", city.value() + " " + address);
    return HexFormat.of().formatHex(proof);
  }

  String seal(String text, String id) {
    return vault.seal(text, "fediverse " + id);
  }

  String open(String sealed, String id) {
    return vault.open(sealed, "fediverse " + id);
  }
}
