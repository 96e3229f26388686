package eu.controvoce.campaign;

import eu.controvoce.answer.CounterMessages;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.channel.Outlets;
import eu.controvoce.city.CityId;
import eu.controvoce.rumour.Rumours;
import org.springframework.stereotype.Component;

/** Checks that a campaign is made only of what its city knows. */
@Component
class CampaignParts {

  private static final int MOST = 500;

  private final CounterMessages messages;
  private final Rumours rumours;
  private final Outlets outlets;

  CampaignParts(CounterMessages messages, Rumours rumours, Outlets outlets) {
    this.messages = messages;
    this.rumours = rumours;
    this.outlets = outlets;
  }

  /**
   * @throws InvalidInput naming the list in which something is foreign or unknown
   */
  void check(NewCampaign wanted, CityId city) {
    var parts = wanted.rumours().size() + wanted.messages().size() + wanted.outlets().size();
    if (parts + wanted.audiences().size() + wanted.partners().size() > MOST) {
      throw new InvalidInput("messages", "campaign.too-many", MOST);
    }
    if (!wanted.messages().stream()
        .allMatch(id -> messages.findById(id).filter(each -> each.isKnownTo(city)).isPresent())) {
      throw new InvalidInput("messages", "campaign.message.unknown");
    }
    if (!wanted.rumours().stream()
        .allMatch(id -> rumours.findById(id).filter(each -> each.isKnownTo(city)).isPresent())) {
      throw new InvalidInput("rumours", "campaign.rumour.unknown");
    }
    if (!wanted.outlets().stream()
        .allMatch(
            id -> outlets.findById(id).filter(each -> each.city().equals(city)).isPresent())) {
      throw new InvalidInput("outlets", "publication.outlet.unknown");
    }
  }
}
