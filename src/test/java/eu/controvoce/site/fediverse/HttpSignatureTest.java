package eu.controvoce.site.fediverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomitribe.auth.signatures.Signature;
import org.tomitribe.auth.signatures.Verifier;

/** The request, key and signatures of draft-cavage-http-signatures-12, appendix C. */
class HttpSignatureTest {

  private static final String TARGET = "post /foo?param=value&pet=dog";

  private static final Map<String, String> REQUEST =
      Map.of(
          "host", "example.com",
          "date", "Sun, 05 Jan 2014 21:31:40 GMT",
          "content-type", "application/json",
          "digest", "SHA-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=",
          "content-length", "18");

  private static final String KEY =
      """
      MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDCFENGw33yGihy92pDjZQhl0C3
      6rPJj+CvfSC8+q28hxA161QFNUd13wuCTUcq0Qd2qsBe/2hFyc2DCJJg0h1L78+6
      Z4UMR7EOcpfdUE9Hf3m/hs+FUR45uBJeDK1HSFHD8bHKD6kv8FPGfJTotc+2xjJw
      oYi+1hqp1fIekaxsyQIDAQAB
      """;

  @ParameterizedTest
  @CsvSource({
    "date,"
        + " SjWJWbWN7i0wzBvtPl8rbASWz5xQW6mcJmn+ibttBqtifLN7Sazz6m79cNfwwb8DMJ5cou1s7uEGKKCs+FLEEaDV5lp7q25WqS+lavg7T8hc0GppauB6hbgEKTwblDHYGEtbGmtdHgVCk9SuS13F0hZ8FD0k/5OxEPXe5WozsbM=",
    "(request-target) host date,"
        + " qdx+H7PHHDZgy4y/Ahn9Tny9V3GP6YgBPyUXMmoxWtLbHpUnXS2mg2+SbrQDMCJypxBLSPQR2aAjn7ndmw2iicw3HMbe8VfEdKFYRqzic+efkb3nndiv/x1xSHDJWeSWkx3ButlYSuBskLu6kd9Fswtemr3lgdDEmn04swr2Os0=",
    "(request-target) host date content-type digest content-length,"
        + " vSdrb+dS3EceC9bcwHSo4MlyKS59iFIrhgYkz8+oVLEEzmYZZvRs8rgOp+63LEM3v+MFHB32NfpB2bEKBIvB1q52LaEUHFv120V01IL+TAD48XaERZFukWgHoBTLMhYS2Gb51gWxpeIq8knRmPnYePbF5MOkR0Zkly4zKH7s1dE="
  })
  void theSignaturesOfTheDraftFit(String headers, String signature) throws Exception {
    var read =
        HttpSignature.parse(
            "keyId=\"Test\",algorithm=\"rsa-sha256\",headers=\"%s\",signature=\"%s\""
                .formatted(headers, signature));

    assertThat(read.isBy(theDraftsKey(), TARGET, REQUEST)).isTrue();
    var later = new HashMap<>(REQUEST);
    later.put("date", "Sun, 05 Jan 2014 21:31:41 GMT");
    assertThat(read.isBy(theDraftsKey(), TARGET, later)).isFalse();
  }

  @Test
  void theDigestOfTheDraftIsItsBodys() {
    var body = "{\"hello\": \"world\"}".getBytes(StandardCharsets.UTF_8);

    assertThat(Digests.match(REQUEST.getOrDefault("digest", ""), body)).isTrue();
    assertThat(Digests.match("sha-512=abc, sha-256=" + Digests.of(body).substring(8), body))
        .isTrue();
    assertThat(Digests.match("SHA-512=abc", body)).isFalse();
    assertThat(Digests.match("", body)).isFalse();
  }

  @Test
  void anotherImplementationVerifiesWhatWeSign() throws Exception {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    var pair = generator.generateKeyPair();
    var headers = List.of("(request-target)", "host", "date", "digest", "content-type");

    var signed =
        HttpSignature.sign(
            "https://a.example/u#main-key", pair.getPrivate(), TARGET, headers, REQUEST);

    var theirs = Signature.fromString("Signature " + signed.header(), null);
    assertThat(new Verifier(pair.getPublic(), theirs).verify("POST", TARGET.substring(5), REQUEST))
        .isTrue();
    assertThat(HttpSignature.parse(signed.header())).isEqualTo(signed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer abc",
        "keyId=\"a\"",
        "keyId=\"a\",signature=\"b\",keyId=\"c\"",
        "keyId=\"a\",algorithm=\"hmac-sha256\",signature=\"b\"",
        "keyId=\"a\",algorithm=\"rsa-sha1\",signature=\"b\"",
        "keyId=\"a\",signature=\"b\" trailing"
      })
  void whatIsNoSignatureOfOursIsRefused(String header) {
    assertThatThrownBy(() -> HttpSignature.parse(header)).isInstanceOf(Unverified.class);
  }

  @Test
  void aSignedHeaderThatIsMissingIsRefused() throws Exception {
    var read = HttpSignature.parse("keyId=\"a\",headers=\"date digest\",signature=\"Yg==\"");

    assertThatThrownBy(() -> read.isBy(theDraftsKey(), TARGET, Map.of("date", "x")))
        .isInstanceOf(Unverified.class);
  }

  @Test
  void aShortKeyIsRefusedThoughItFits() {
    assertThatThrownBy(() -> Pem.publicKey(KEY))
        .isInstanceOf(Unverified.class)
        .hasMessageContaining("2048");
    assertThatThrownBy(() -> Pem.publicKey("no key")).isInstanceOf(Unverified.class);
  }

  private static PublicKey theDraftsKey() throws Exception {
    return KeyFactory.getInstance("RSA")
        .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(KEY)));
  }
}
