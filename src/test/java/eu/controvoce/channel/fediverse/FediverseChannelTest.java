package eu.controvoce.channel.fediverse;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.channel.AnOutlet;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelContractTest;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Outlet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class FediverseChannelTest extends ChannelContractTest {

  @Autowired FediverseChannel channel;

  @Override
  protected Channel channel() {
    return channel;
  }

  @Override
  protected Outlet outlet() {
    return AnOutlet.of(ChannelType.ACTIVITYPUB, Map.of());
  }

  @Test
  void whatIsPublishedIsShownByItsState() {
    assertThat(channel.isShownByState()).isTrue();
  }
}
