package eu.controvoce.channel.feed;

import eu.controvoce.base.Texts;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.PublicAddresses;
import org.springframework.stereotype.Component;

/**
 * Publishes in the city's RSS and Atom feed. Nothing is handed over: the feed lists whatever
 * publication says it is published, so doing it twice changes nothing.
 */
@Component
class FeedChannel implements Channel {

  private final PublicAddresses addresses;

  FeedChannel(PublicAddresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public ChannelType type() {
    return ChannelType.FEED;
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
    var feed = addresses.feed(outlet.city()).toString();
    return new Delivery.Accepted(feed + "#" + post.publication(), feed);
  }
}
