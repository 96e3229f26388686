package eu.controvoce.site.fediverse;

import java.security.PublicKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on another server, as their server describes them; kept in memory for a while.
 *
 * @param id their address
 * @param keyId their key's address
 * @param inbox where to write to them alone
 * @param sharedInbox where to write to all of their server; {@code null} if it has none
 * @param askedAt when their server was asked
 */
public record RemoteActor(
    String id,
    String keyId,
    PublicKey key,
    String inbox,
    @Nullable String sharedInbox,
    Instant askedAt) {

  /** Without addresses: records reach logs. */
  @Override
  public String toString() {
    return "RemoteActor";
  }
}
