package eu.controvoce.channel.network;

import eu.controvoce.base.net.PinnedHttp;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** Calls as tests need them: to this machine, which may stand still for a while. */
public final class TestApi {

  public static final NetworkSettings SETTINGS =
      new NetworkSettings(
          true, Duration.ofMinutes(2), Duration.ofMinutes(2), Duration.ofMillis(200));

  /** For servers that say nothing. */
  public static final NetworkSettings IMPATIENT =
      new NetworkSettings(
          true, Duration.ofMillis(700), Duration.ofMillis(1_500), SETTINGS.processing());

  /** As in a town: nothing private, nothing open. */
  public static final NetworkSettings STRICT =
      new NetworkSettings(false, SETTINGS.connect(), SETTINGS.total(), SETTINGS.processing());

  private TestApi() {}

  public static Api api() {
    return api(SETTINGS);
  }

  public static Api api(NetworkSettings settings) {
    return new Api(
        new PinnedHttp(settings.connect(), settings.total(), null),
        settings,
        JsonMapper.builder().build());
  }
}
