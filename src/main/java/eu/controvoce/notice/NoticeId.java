package eu.controvoce.notice;

import eu.controvoce.base.Id;
import eu.controvoce.city.MemberId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A notice's id: made of whom it tells and of what, so that nobody is told the same twice. */
public record NoticeId(String value) implements Id {

  public NoticeId {
    Id.checked(value);
  }

  static NoticeId of(MemberId member, String key) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = digest.digest((member.value() + "|" + key).getBytes(StandardCharsets.UTF_8));
      return new NoticeId(HexFormat.of().formatHex(bytes, 0, 16));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
