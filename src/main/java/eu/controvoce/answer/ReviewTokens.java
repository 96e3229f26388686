package eu.controvoce.answer;

import eu.controvoce.channel.Vault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The secret part of an invitation's link: its id and a proof that only this installation can make.
 * The proof covers the text's revision and the end of its validity; it is kept nowhere.
 */
@Component
class ReviewTokens {

  private static final Pattern FORM = Pattern.compile("([0-9a-f]{32})\\.([A-Za-z0-9_-]{43})");

  private final Vault vault;

  ReviewTokens(Vault vault) {
    this.vault = vault;
  }

  String of(ReviewInvitation invitation) {
    return invitation.id().value() + "." + proof(invitation);
  }

  /** Whose link it claims to be; to be proved by {@link #proves}. */
  Optional<InvitationId> id(String token) {
    var parts = FORM.matcher(token);
    return parts.matches() ? Optional.of(new InvitationId(parts.group(1))) : Optional.empty();
  }

  /** Compares in a time that does not tell how much of it is right. */
  boolean proves(String token, ReviewInvitation invitation) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.US_ASCII),
        of(invitation).getBytes(StandardCharsets.US_ASCII));
  }

  /** What tells two addresses apart without telling them. */
  String mark(String email) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(vault.sign("review-address", email));
  }

  private String proof(ReviewInvitation invitation) {
    var bound =
        String.join(
            "|",
            invitation.id().value(),
            invitation.message().value(),
            Integer.toString(invitation.revision()),
            Long.toString(invitation.textSentAt().toEpochMilli()),
            Long.toString(invitation.expiresAt().toEpochMilli()));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(vault.sign("review-invitation", bound));
  }
}
