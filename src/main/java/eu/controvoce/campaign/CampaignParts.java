package eu.controvoce.campaign;

import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.channel.Outlets;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Rumours;
import org.springframework.stereotype.Component;

/** Checks that a campaign is made only of what its city knows. */
@Component
class CampaignParts {

  private static final int MOST = 500;

  /** I1 to I30, as in {@code domain.md} §7. */
  private static final String INDICATOR = "I([1-9]|[12][0-9]|30)";

  private final CounterMessages messages;
  private final Rumours rumours;
  private final Outlets outlets;
  private final Members members;
  private final KnownStrategies strategies;

  CampaignParts(
      CounterMessages messages,
      Rumours rumours,
      Outlets outlets,
      Members members,
      KnownStrategies strategies) {
    this.members = members;
    this.strategies = strategies;
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
    if (!wanted.messages().stream().allMatch(each -> knows(each, city))) {
      throw new InvalidInput("messages", "campaign.message.unknown");
    }
    if (!wanted.rumours().stream().allMatch(each -> knows(each, city))) {
      throw new InvalidInput("rumours", "campaign.rumour.unknown");
    }
    if (!wanted.outlets().stream()
        .allMatch(
            id -> outlets.findById(id).filter(each -> each.city().equals(city)).isPresent())) {
      throw new InvalidInput("outlets", "publication.outlet.unknown");
    }
    var team = wanted.team();
    if (team != null && !team.stream().allMatch(each -> knows(each, city))) {
      throw new InvalidInput("team", "campaign.member.unknown");
    }
    if (!wanted.indicators().stream().allMatch(each -> each.code().matches(INDICATOR))) {
      throw new InvalidInput("indicators", "campaign.indicator.unknown");
    }
    var frame = wanted.frame();
    var strategy = frame == null ? null : frame.strategy();
    if (strategy != null && !knows(strategy, city)) {
      throw new InvalidInput("strategy", "campaign.strategy.unknown");
    }
  }

  /** Whether a city may name that message. */
  boolean knows(MessageId message, CityId city) {
    return messages.findById(message).filter(each -> each.isKnownTo(city)).isPresent();
  }

  /** Whether a city may name that rumour. */
  boolean knows(RumourId rumour, CityId city) {
    return rumours.findById(rumour).filter(each -> each.isKnownTo(city)).isPresent();
  }

  /** Whether somebody works for a city. */
  boolean knows(MemberId member, CityId city) {
    return members.findById(member).filter(each -> city.equals(each.city())).isPresent();
  }

  /** Whether a strategy is that city's. */
  boolean knows(StrategyId strategy, CityId city) {
    return strategies.isOf(city, strategy);
  }
}
