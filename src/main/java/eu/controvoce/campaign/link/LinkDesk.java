package eu.controvoce.campaign.link;

import eu.controvoce.base.NotFound;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.Campaigns;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.city.Actor;
import java.net.URI;
import org.springframework.stereotype.Component;

/** Tells members the short addresses of what they may see. Thread-safe. */
@Component
public class LinkDesk {

  private final Outgoing outgoing;
  private final Campaigns campaigns;
  private final ShortLinks links;

  LinkDesk(Outgoing outgoing, Campaigns campaigns, ShortLinks links) {
    this.outgoing = outgoing;
    this.campaigns = campaigns;
    this.links = links;
  }

  /**
   * The short address of a publication. One that was planned before there were short addresses gets
   * its own now.
   *
   * @throws NotFound if there is no such publication, or none of this actor's
   */
  public URI address(Actor actor, PublicationId id) {
    var found = outgoing.find(actor, id);
    var code = found.trackingLink();
    if (code != null) {
      return links.address(code);
    }
    var campaign = campaigns.findById(found.campaign()).map(Campaign::code).orElse("");
    return links.address(
        links.open(id, found.city(), found.message(), found.channelType(), campaign));
  }

  /** Whether what is sent carries the short address. */
  public boolean areSent() {
    return links.areSent();
  }
}
