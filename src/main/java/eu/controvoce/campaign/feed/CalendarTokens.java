package eu.controvoce.campaign.feed;

import eu.controvoce.base.Settings;
import eu.controvoce.channel.Vault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The secret part of a calendar's address: the link's random id and a proof that only this
 * installation can make. It is kept nowhere, so whoever reads the store cannot read calendars.
 */
@Component
class CalendarTokens {

  /** Where calendars are, below the root. */
  static final String PATH = "/calendario/";

  static final String ENDING = ".ics";

  private static final Pattern FORM = Pattern.compile("([0-9a-f]{32})-([A-Za-z0-9_-]{43})");

  private final Vault vault;
  private final String root;

  CalendarTokens(Vault vault, Settings settings) {
    this.vault = vault;
    this.root = settings.publicUrl().toString();
  }

  String of(CalendarLink link) {
    return link.id().value() + "-" + proof(link);
  }

  /** The whole secret address. */
  String address(CalendarLink link) {
    return root + PATH + of(link) + ENDING;
  }

  /** Whose address it claims to be; to be proved by {@link #proves}. */
  Optional<CalendarLinkId> id(String token) {
    var parts = FORM.matcher(token);
    return parts.matches() ? Optional.of(new CalendarLinkId(parts.group(1))) : Optional.empty();
  }

  /** Compares in a time that does not tell how much of it is right. */
  boolean proves(String token, CalendarLink link) {
    return MessageDigest.isEqual(
        token.getBytes(StandardCharsets.US_ASCII), of(link).getBytes(StandardCharsets.US_ASCII));
  }

  private String proof(CalendarLink link) {
    var bound =
        String.join(
            "|",
            link.id().value(),
            link.member().value(),
            link.city().value(),
            Long.toString(link.createdAt().toEpochMilli()));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(vault.sign("calendar-link", bound));
  }
}
