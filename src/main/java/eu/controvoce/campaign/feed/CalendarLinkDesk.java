package eu.controvoce.campaign.feed;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Texts;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.feed.CalendarLink.Scope;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Members of a city make, rename and revoke their own calendar links here. Thread-safe. */
@Component
public class CalendarLinkDesk {

  private static final int MOST = 20;

  private final CalendarLinks links;
  private final CalendarTokens tokens;
  private final CampaignDesk campaigns;
  private final Journal journal;
  private final Clock clock;

  CalendarLinkDesk(
      CalendarLinks links,
      CalendarTokens tokens,
      CampaignDesk campaigns,
      Journal journal,
      Clock clock) {
    this.links = links;
    this.tokens = tokens;
    this.campaigns = campaigns;
    this.journal = journal;
    this.clock = clock;
  }

  /** The actor's links that still show something, the newest first. */
  public List<CalendarLink> list(Actor actor) {
    return links.findByMember(actor.member()).stream()
        .filter(CalendarLink::isInForce)
        .filter(each -> each.city().equals(actor.city()))
        .sorted(Comparator.comparing(CalendarLink::createdAt).reversed())
        .toList();
  }

  /**
   * Makes a link.
   *
   * @param campaign needed for {@link Scope#CAMPAIGN}, else ignored
   * @throws NotFound if the campaign is none of the actor's city
   * @throws RuleBroken if the actor has too many already
   */
  public CalendarLink make(Actor actor, String name, Scope scope, @Nullable CampaignId campaign) {
    actor.require(Permission.LISTEN);
    var called = Texts.required("name", name, Texts.SHORT);
    if (list(actor).size() >= MOST) {
      throw new RuleBroken("calendar.link.many", MOST);
    }
    var link =
        links.save(
            new CalendarLink(
                new CalendarLinkId(Id.random()),
                null,
                actor.member(),
                actor.ownCity(),
                called,
                scope,
                shown(actor, scope, campaign),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null,
                null,
                null,
                null));
    record(actor, "journal.calendar.made", called);
    return link;
  }

  /** The secret address of one of the actor's links. */
  public String address(Actor actor, CalendarLinkId id) {
    return tokens.address(own(actor, id));
  }

  /** Calls it otherwise. */
  public CalendarLink rename(Actor actor, CalendarLinkId id, String name) {
    return save(own(actor, id).named(Texts.required("name", name, Texts.SHORT)));
  }

  /** Ends it at once and for good. */
  public void revoke(Actor actor, CalendarLinkId id) {
    var revoked = save(own(actor, id).revoked(clock.instant()));
    record(actor, "journal.calendar.revoked", revoked.name());
  }

  private @Nullable CampaignId shown(Actor actor, Scope scope, @Nullable CampaignId campaign) {
    return switch (scope) {
      case CITY, MINE -> null;
      case CAMPAIGN -> {
        if (campaign == null) {
          throw new InvalidInput("campaign", "input.required");
        }
        yield campaigns.find(actor, campaign).id();
      }
    };
  }

  private CalendarLink own(Actor actor, CalendarLinkId id) {
    return links
        .findById(id)
        .filter(each -> actor.is(each.member()) && each.isInForce())
        .orElseThrow(() -> new NotFound("calendar.link.missing"));
  }

  private CalendarLink save(CalendarLink changed) {
    try {
      return links.save(changed);
    } catch (OptimisticLockingFailureException e) {
      throw new Conflict("calendar.link.conflict");
    }
  }

  private void record(Actor actor, String action, String name) {
    journal.record(actor, Journal.subject("member", actor.member()), actor.city(), action, name);
  }
}
