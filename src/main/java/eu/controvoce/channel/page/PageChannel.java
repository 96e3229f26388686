package eu.controvoce.channel.page;

import eu.controvoce.base.Texts;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.Why;
import org.springframework.stereotype.Component;

/**
 * Publishes on the city's page. Nothing is handed over: the page shows whatever publication says it
 * is published, so doing it twice changes nothing.
 */
@Component
class PageChannel implements Channel {

  @Override
  public ChannelType type() {
    return ChannelType.PUBLIC_PAGE;
  }

  @Override
  public int maxLength() {
    return Texts.LONG;
  }

  @Override
  public boolean isShownByState() {
    return true;
  }

  @Override
  public Delivery deliver(Post post, Outlet outlet) {
    var link = post.link();
    if (link == null) {
      return new Delivery.Rejected(Why.of("channel.page.no-address"));
    }
    return new Delivery.Accepted(link.toString(), link.toString());
  }
}
