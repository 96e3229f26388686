package eu.controvoce.site.fediverse;

import eu.controvoce.city.CityId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The key by which a city's account is known.
 *
 * @param publicKey as PEM
 * @param sealed the private key, readable for this installation only
 */
@Document("fediverse_keys")
@TypeAlias("fediverse-key")
record CityKey(@Id CityId city, String publicKey, String sealed) {}
