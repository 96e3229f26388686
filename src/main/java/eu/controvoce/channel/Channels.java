package eu.controvoce.channel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The adapter of each kind of channel; kinds without one are served by hand. Thread-safe. */
@Component
public class Channels {

  private final Map<ChannelType, Channel> byType = new EnumMap<>(ChannelType.class);

  /**
   * @throws IllegalStateException if a kind has two adapters, or none though it is not served by
   *     hand
   */
  public Channels(List<Channel> adapters) {
    for (var each : adapters) {
      var other = byType.put(each.type(), each);
      if (other != null) {
        throw new IllegalStateException("Two adapters for " + each.type());
      }
    }
    for (var type : ChannelType.values()) {
      if (!byType.containsKey(type)) {
        if (!type.isByHand()) {
          throw new IllegalStateException("No adapter for " + type);
        }
        byType.put(type, new ByHand(type));
      }
    }
  }

  /** The adapter of a kind. */
  public Channel of(ChannelType type) {
    var adapter = byType.get(type);
    if (adapter == null) {
      throw new IllegalStateException("No adapter for " + type);
    }
    return adapter;
  }
}
