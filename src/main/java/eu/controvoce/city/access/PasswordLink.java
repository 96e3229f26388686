package eu.controvoce.city.access;

import eu.controvoce.city.MemberId;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Lets a member set a password once.
 *
 * @param hash SHA-256 of the secret in the link, in hexadecimal; the secret itself is kept nowhere
 */
@Document("password-links")
@TypeAlias("password-link")
record PasswordLink(@Id String hash, MemberId member, Instant expiresAt) {}
