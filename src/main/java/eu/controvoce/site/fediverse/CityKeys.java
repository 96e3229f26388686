package eu.controvoce.site.fediverse;

import eu.controvoce.channel.Vault;
import eu.controvoce.city.CityId;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * A key pair per city, made when it is first needed and kept as long as the city: other servers
 * know the city by it. Thread-safe, also between nodes.
 */
@Component
class CityKeys {

  /** What Mastodon gives its own accounts. */
  private static final int BITS = 2048;

  private final MongoOperations mongo;
  private final Vault vault;

  CityKeys(MongoOperations mongo, Vault vault) {
    this.mongo = mongo;
    this.vault = vault;
  }

  /** The public key, as PEM. */
  String publicKey(CityId city) {
    return of(city).publicKey();
  }

  /** The key the city signs with. */
  PrivateKey privateKey(CityId city) {
    return Pem.privateKey(vault.open(of(city).sealed(), bound(city)));
  }

  private CityKey of(CityId city) {
    var present = mongo.findById(city, CityKey.class);
    return present == null ? made(city) : present;
  }

  private CityKey made(CityId city) {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      var pair = generator.generateKeyPair();
      var sealed = vault.seal(Pem.of(pair.getPrivate()), bound(city));
      return mongo.insert(new CityKey(city, Pem.of(pair.getPublic()), sealed));
    } catch (DuplicateKeyException e) {
      // Another thread or node was first: its key counts.
      return of(city);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has RSA", e);
    }
  }

  private static String bound(CityId city) {
    return "fediverse key of " + city.value();
  }
}
