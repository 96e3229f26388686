package eu.controvoce.channel.offline;

import eu.controvoce.base.Texts;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.Why;
import org.springframework.stereotype.Component;

/** A poster, a stall, an evening: on somebody's list, never delivered by the product. */
@Component
class OfflineChannel implements Channel {

  @Override
  public ChannelType type() {
    return ChannelType.OFFLINE;
  }

  @Override
  public int maxLength() {
    return Texts.LONG;
  }

  @Override
  public Delivery deliver(Post post, Outlet outlet) {
    return new Delivery.Rejected(Why.of("channel.offline.by-people"));
  }
}
