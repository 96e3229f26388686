package eu.controvoce.channel.offline;

import eu.controvoce.channel.AnOutlet;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelContractTest;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Outlet;
import java.util.Map;

class OfflineChannelTest extends ChannelContractTest {

  @Override
  protected Channel channel() {
    return new OfflineChannel();
  }

  @Override
  protected Outlet outlet() {
    return AnOutlet.of(ChannelType.OFFLINE, Map.of());
  }

  @Override
  protected boolean deliversByItself() {
    return false;
  }
}
