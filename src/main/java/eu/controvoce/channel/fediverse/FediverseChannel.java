package eu.controvoce.channel.fediverse;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.channel.Capacity;
import eu.controvoce.channel.Channel;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.Fediverse;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.Why;
import org.springframework.stereotype.Component;

/**
 * Publishes on the city's own account. Nothing is handed over here: the account's outbox shows
 * whatever publication says it is published, and {@code site.fediverse} tells the followers of
 * every change of that.
 */
@Component
class FediverseChannel implements Channel {

  private final Fediverse fediverse;

  FediverseChannel(Fediverse fediverse) {
    this.fediverse = fediverse;
  }

  @Override
  public ChannelType type() {
    return ChannelType.ACTIVITYPUB;
  }

  @Override
  public int maxLength() {
    return Capacity.of(type()).most();
  }

  @Override
  public boolean isShownByState() {
    return true;
  }

  /** A city has one account: a second one would tell everybody everything twice. */
  @Override
  public void check(Outlet outlet) {
    fediverse
        .outlet(outlet.city())
        .filter(each -> !each.id().equals(outlet.id()))
        .ifPresent(_ -> {
          throw new InvalidInput("type", "channel.fediverse.one");
        });
  }

  @Override
  public Delivery deliver(Post post, Outlet outlet) {
    if (!fediverse.canBeFollowed()) {
      return new Delivery.Blocked(Why.of("channel.fediverse.no-address"));
    }
    var link = post.link();
    if (link == null) {
      return new Delivery.Rejected(Why.of("channel.page.no-address"));
    }
    return new Delivery.Accepted(link.toString(), link.toString());
  }
}
