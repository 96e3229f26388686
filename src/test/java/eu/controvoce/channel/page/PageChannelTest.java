package eu.controvoce.channel.page;

import eu.controvoce.channel.AnOutlet;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelContractTest;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Outlet;
import java.util.Map;

class PageChannelTest extends ChannelContractTest {

  @Override
  protected Channel channel() {
    return new PageChannel();
  }

  @Override
  protected Outlet outlet() {
    return AnOutlet.of(ChannelType.PUBLIC_PAGE, Map.of());
  }
}
