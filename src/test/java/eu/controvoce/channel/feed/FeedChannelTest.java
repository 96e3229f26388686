package eu.controvoce.channel.feed;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.channel.AnOutlet;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelContractTest;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class FeedChannelTest extends ChannelContractTest {

  @Autowired FeedChannel channel;

  @Override
  protected Channel channel() {
    return channel;
  }

  @Override
  protected Outlet outlet() {
    return AnOutlet.of(ChannelType.FEED, Map.of());
  }

  @Test
  void itSaysWhereTheFeedIs() {
    assertThat(channel.deliver(aPost("p1"), outlet()))
        .isEqualTo(
            new Delivery.Accepted(
                "http://localhost:8080/citta/settimo/feed.rss#p1",
                "http://localhost:8080/citta/settimo/feed.rss"));
  }
}
