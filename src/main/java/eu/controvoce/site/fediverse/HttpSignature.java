package eu.controvoce.site.fediverse;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A signature of a request in the form the fediverse speaks: draft-cavage-http-signatures-12,
 * section 2 for what is signed, section 4 for the header {@code Signature}. Only RSA with SHA-256.
 *
 * @param keyId names the key
 * @param headers what is signed, in lower case and in this order
 * @param signature in Base64
 */
record HttpSignature(String keyId, List<String> headers, String signature) {

  /** The first line of a request: method and path. */
  static final String REQUEST_TARGET = "(request-target)";

  private static final String JAVA = "SHA256withRSA";

  private static final Pattern PARAMETER =
      Pattern.compile("\\s*([A-Za-z]+)=(?:\"([^\"]*)\"|([0-9]+))\\s*(?:,|$)");

  /**
   * Reads the header {@code Signature}.
   *
   * @throws Unverified if it is none, or one of another kind
   */
  static HttpSignature parse(String header) throws Unverified {
    var found = new HashMap<String, String>();
    var parameter = PARAMETER.matcher(header);
    int end = 0;
    while (end < header.length() && parameter.find(end) && parameter.start() == end) {
      var quoted = parameter.group(2);
      var value = quoted == null ? parameter.group(3) : quoted;
      if (found.put(parameter.group(1), String.valueOf(value)) != null) {
        throw new Unverified("A parameter of the signature is given twice");
      }
      end = parameter.end();
    }
    if (end < header.length() || !found.containsKey("keyId") || !found.containsKey("signature")) {
      throw new Unverified("The header Signature cannot be read");
    }
    var algorithm = found.getOrDefault("algorithm", "hs2019");
    if (!algorithm.equals("rsa-sha256") && !algorithm.equals("hs2019")) {
      throw new Unverified("Sign with rsa-sha256");
    }
    var headers = found.getOrDefault("headers", "date").strip().toLowerCase(Locale.ROOT);
    return new HttpSignature(
        found.getOrDefault("keyId", ""),
        List.of(headers.split("\\s+", -1)),
        found.getOrDefault("signature", ""));
  }

  /**
   * Signs.
   *
   * @param target method in lower case, a space, path with query
   * @param values of the headers, by name in lower case
   */
  static HttpSignature sign(
      String keyId,
      PrivateKey key,
      String target,
      List<String> headers,
      Map<String, String> values) {
    try {
      var signer = Signature.getInstance(JAVA);
      signer.initSign(key);
      signer.update(text(headers, target, values).getBytes(StandardCharsets.UTF_8));
      return new HttpSignature(keyId, headers, Base64.getEncoder().encodeToString(signer.sign()));
    } catch (GeneralSecurityException | Unverified e) {
      throw new IllegalStateException("Cannot sign as " + keyId, e);
    }
  }

  /** Whether the owner of a key signed this. */
  boolean isBy(PublicKey key, String target, Map<String, String> values) throws Unverified {
    try {
      var verifier = Signature.getInstance(JAVA);
      verifier.initVerify(key);
      verifier.update(text(headers, target, values).getBytes(StandardCharsets.UTF_8));
      return verifier.verify(Base64.getDecoder().decode(signature));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private static String text(List<String> headers, String target, Map<String, String> values)
      throws Unverified {
    var lines = new StringBuilder();
    for (var each : headers) {
      var value = each.equals(REQUEST_TARGET) ? target : values.get(each);
      if (value == null) {
        throw new Unverified("A header that is signed is missing: " + each);
      }
      lines.append(lines.isEmpty() ? "" : "\n").append(each).append(": ").append(value);
    }
    return lines.toString();
  }

  /** As the header {@code Signature}. */
  String header() {
    return "keyId=\"%s\",algorithm=\"rsa-sha256\",headers=\"%s\",signature=\"%s\""
        .formatted(keyId, String.join(" ", headers), signature);
  }
}
