package eu.controvoce.channel.telegram;

import static eu.controvoce.channel.network.AServer.hangsUp;
import static eu.controvoce.channel.network.AServer.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.SettableClock;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.channel.AnOutlet;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelContractTest;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.PictureFiles;
import eu.controvoce.channel.TestVault;
import eu.controvoce.channel.Why;
import eu.controvoce.channel.network.AServer;
import eu.controvoce.channel.network.Api;
import eu.controvoce.channel.network.TestApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramChannelTest extends ChannelContractTest {

  private static final String TOKEN = "123456789:AAabcdefghijklmnopqrstuvwxyz_-01234";
  private static final String SEND = "POST /bot" + TOKEN + "/sendMessage";

  @TempDir Path folder;

  private final AtomicInteger messages = new AtomicInteger(40);
  private AServer server;

  @BeforeEach
  void aBotServer() throws IOException {
    server = new AServer();
    server.on(SEND, (exchange, asked) -> says(200, message()).to(exchange, asked));
  }

  private String message() {
    return "{\"ok\":true,\"result\":{\"message_id\":%d,\"chat\":{\"username\":\"comuneprova\"}}}"
        .formatted(messages.incrementAndGet());
  }

  @AfterEach
  void itIsSwitchedOff() {
    server.close();
  }

  @Override
  protected boolean noticesRepeats() {
    return false;
  }

  @Override
  protected Channel channel() {
    return channel(TestApi.api());
  }

  private TelegramChannel channel(Api api) {
    return new TelegramChannel(
        api,
        _ ->
            Optional.of(
                new PictureFiles.File("JPEG".getBytes(StandardCharsets.UTF_8), "image/jpeg")),
        TestVault.in(folder),
        new SettableClock());
  }

  @Override
  protected Outlet outlet() {
    return outlet(Map.of());
  }

  private Outlet outlet(Map<String, String> more) {
    var settings = new HashMap<String, String>();
    settings.put("server", server.address());
    settings.put("account", "@comuneprova");
    settings.put("secret", TestVault.in(folder).seal(TOKEN, "outlet-1"));
    settings.putAll(more);
    return AnOutlet.of(ChannelType.TELEGRAM, settings);
  }

  @Test
  void aMessageGoesOutAsWrittenAndCanBeSeen() {
    var delivery = channel().deliver(aPost("p1"), outlet());

    assertThat(delivery).isEqualTo(new Delivery.Accepted("41", "https://t.me/comuneprova/41"));
    var asked = server.asked(SEND).getFirst().json();
    assertThat(asked.path("chat_id").asString("")).isEqualTo("@comuneprova");
    assertThat(asked.path("text").asString("")).contains("<b>Non</b> è HTML & basta.");
    assertThat(asked.has("parse_mode")).isFalse();
  }

  @Test
  void aPictureCarriesTheTextAsCaption() {
    var photo = "POST /bot" + TOKEN + "/sendPhoto";
    server.on(photo, (exchange, asked) -> says(200, message()).to(exchange, asked));

    assertThat(channel().deliver(aPostWithAPicture("p1"), outlet()))
        .isInstanceOf(Delivery.Accepted.class);
    assertThat(server.asked(photo).getFirst().body())
        .contains("name=\"caption\"")
        .contains("filename=\"picture.jpg\"");
  }

  @Test
  void itWaitsAsLongAsTelegramSays() {
    fails(429, "Too Many Requests: retry after 17", ",\"parameters\":{\"retry_after\":17}");

    assertThat(channel().deliver(aPost("p1"), outlet()))
        .isInstanceOfSatisfying(
            Delivery.Unavailable.class,
            each -> assertThat(each.retryAfter()).isEqualTo(Duration.ofSeconds(17)));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 404})
  void aKeyThatIsNotKnownBlocksTheOutlet(int status) {
    fails(status, "Unauthorized", "");

    assertThat(channel().deliver(aPost("p1"), outlet()))
        .isEqualTo(new Delivery.Blocked(Why.of("channel.telegram.token")));
  }

  @Test
  void aChatThatIsWrongOrShutBlocksTheOutlet() {
    fails(400, "Bad Request: chat not found", "");
    assertThat(channel().deliver(aPost("p1"), outlet()))
        .isEqualTo(new Delivery.Blocked(Why.of("channel.telegram.chat", "@comuneprova")));

    fails(400, "Bad Request: need administrator rights in the channel chat", "");
    assertThat(channel().deliver(aPost("p1"), outlet()))
        .isEqualTo(new Delivery.Blocked(Why.of("channel.telegram.no-admin", "@comuneprova")));

    fails(403, "Forbidden: bot was kicked from the channel chat", "");
    assertThat(channel().deliver(aPost("p1"), outlet())).isInstanceOf(Delivery.Blocked.class);

    fails(400, "upgraded", ",\"parameters\":{\"migrate_to_chat_id\":-100123}");
    assertThat(channel().deliver(aPost("p1"), outlet()))
        .isEqualTo(new Delivery.Blocked(Why.of("channel.telegram.moved", "-100123")));
  }

  @Test
  void aTextItDoesNotTakeIsRefused() {
    fails(400, "Bad Request: message is too long", "");

    assertThat(channel().deliver(aPost("p1"), outlet()))
        .isEqualTo(
            new Delivery.Rejected(
                Why.of(
                    "channel.network.refused", "localhost", "Bad Request: message is too long")));
  }

  @Test
  void aLostConnectionIsUncertainAndNotRepeatedUnlessSetSo() {
    server.on(SEND, hangsUp());

    assertThat(channel().deliver(aPost("p1"), outlet())).isInstanceOf(Delivery.Uncertain.class);
    assertThat(server.asked(SEND)).hasSize(1);
    assertThat(channel().harmlessFor(outlet())).isEqualTo(Duration.ZERO);
    assertThat(channel().harmlessFor(outlet(Map.of("repeat", "yes")))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "[]", "{}", "{\"ok\":true}", "{\"ok\":true,\"result\":{}}"})
  void nonsenseIsUncertain(String body) {
    server.on(SEND, 200, body);

    assertThat(channel().deliver(aPost("p1"), outlet())).isInstanceOf(Delivery.Uncertain.class);
  }

  @Test
  void slowIsUncertainAndOffIsNot() {
    server.on(SEND, server.hangs());
    assertThat(channel(TestApi.api(TestApi.IMPATIENT)).deliver(aPost("p1"), outlet()))
        .isInstanceOf(Delivery.Uncertain.class);

    var outlet = outlet();
    server.close();
    assertThat(channel().deliver(aPost("p1"), outlet)).isInstanceOf(Delivery.Unavailable.class);
  }

  @Test
  void noWordsEverHoldTheKey() {
    fails(400, "Bad Request at /bot" + TOKEN + "/sendMessage", "");

    assertThat(channel().deliver(aPost("p1"), outlet()).toString()).doesNotContain(TOKEN);

    server.on(SEND, says(302, "", "Location", "http://10.0.0.1/bot" + TOKEN));
    assertThat(channel().deliver(aPost("p1"), outlet()).toString()).doesNotContain(TOKEN);
    assertThat(outlet().toString()).doesNotContain(TOKEN);
  }

  @Test
  void tryingOutSaysWhoMayWriteWhere() {
    bot("{\"id\":5,\"username\":\"prova_bot\"}");
    chat("{\"type\":\"channel\",\"title\":\"Comune\"}");
    member("{\"status\":\"administrator\",\"can_post_messages\":true}");

    assertThat(channel().tryOut(outlet()).words())
        .isEqualTo(Why.of("channel.telegram.works", "@prova_bot", "Comune"));
  }

  @Test
  void tryingOutNoticesABotThatMayNotPost() {
    bot("{\"id\":5,\"username\":\"prova_bot\"}");
    chat("{\"type\":\"channel\",\"title\":\"Comune\"}");
    member("{\"status\":\"administrator\",\"can_post_messages\":false}");

    assertThat(channel().tryOut(outlet()).words())
        .isEqualTo(Why.of("channel.telegram.no-admin", "Comune"));

    member("{\"status\":\"left\"}");
    assertThat(channel().tryOut(outlet()).works()).isFalse();
  }

  @Test
  void tryingOutNoticesAWrongKeyAndAWrongChat() {
    server.on(path("getMe"), 401, error(401, "Unauthorized", ""));
    assertThat(channel().tryOut(outlet()).words()).isEqualTo(Why.of("channel.telegram.token"));

    bot("{\"id\":5,\"username\":\"prova_bot\"}");
    server.on(path("getChat"), 400, error(400, "Bad Request: chat not found", ""));
    assertThat(channel().tryOut(outlet()).words())
        .isEqualTo(Why.of("channel.telegram.chat", "@comuneprova"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"comuneprova", "@a b", "https://t.me/comuneprova", "-100x"})
  void aChatNeedsTheRightForm(String chat) {
    assertThatThrownBy(() -> channel().check(outlet(Map.of("account", chat))))
        .isInstanceOfSatisfying(
            InvalidInput.class, each -> assertThat(each.field()).isEqualTo("account"));
  }

  @Test
  void aKeyNeedsTheRightForm() {
    var odd = TestVault.in(folder).seal("123/../admin", "outlet-1");

    assertThatThrownBy(() -> channel().check(outlet(Map.of("secret", odd))))
        .isInstanceOfSatisfying(
            InvalidInput.class, each -> assertThat(each.field()).isEqualTo("token"));
  }

  private void fails(int code, String description, String more) {
    server.on(SEND, code, error(code, description, more));
  }

  private static String error(int code, String description, String more) {
    return "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\"%s}"
        .formatted(code, description, more);
  }

  private void bot(String result) {
    server.on(path("getMe"), 200, "{\"ok\":true,\"result\":" + result + "}");
  }

  private void chat(String result) {
    server.on(path("getChat"), 200, "{\"ok\":true,\"result\":" + result + "}");
  }

  private void member(String result) {
    server.on(path("getChatMember"), 200, "{\"ok\":true,\"result\":" + result + "}");
  }

  private static String path(String method) {
    return "POST /bot" + TOKEN + "/" + method;
  }
}
