package eu.controvoce.campaign.playbook;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Texts;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.NewCampaign;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Outlets;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Rumours;
import eu.controvoce.rumour.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Puts playbooks to use: makes the draft of a campaign and keeps the checklist. Thread-safe. */
@Component
public class PlaybookRun {

  private static final int ATTEMPTS = 5;

  /** Farther ahead nobody plans; a typo in the year is likelier. */
  private static final int MOST_YEARS = 3;

  private final PlaybookDesk desk;
  private final PlaybookUses uses;
  private final CampaignDesk campaigns;
  private final Outlets outlets;
  private final Rumours rumours;
  private final Today today;
  private final Journal journal;
  private final Clock clock;

  PlaybookRun(
      PlaybookDesk desk,
      PlaybookUses uses,
      CampaignDesk campaigns,
      Outlets outlets,
      Rumours rumours,
      Today today,
      Journal journal,
      Clock clock) {
    this.desk = desk;
    this.uses = uses;
    this.campaigns = campaigns;
    this.outlets = outlets;
    this.rumours = rumours;
    this.today = today;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Makes the draft of a campaign in the actor's city for an occasion, and its checklist. Begins
   * today if the first day has passed already. Only messages and rumours the city knows go in.
   *
   * @param name of this occasion, for the campaign too
   * @throws InvalidInput if the occasion is so long past that the campaign would be over
   */
  public PlaybookUse start(Actor actor, PlaybookId id, String name, LocalDate day) {
    return start(actor, id, day, proposal(actor, id, name, day));
  }

  /**
   * What the campaign for an occasion would be, before anybody makes it.
   *
   * @throws InvalidInput if the occasion is so long past that the campaign would be over
   */
  public NewCampaign proposal(Actor actor, PlaybookId id, String name, LocalDate day) {
    actor.require(Permission.PLAN);
    var playbook = desk.find(actor, id);
    var now = today.in(actor.ownCity());
    var last = day.plusDays(playbook.endDaysAfter());
    if (last.isBefore(now) || day.isAfter(now.plusYears(MOST_YEARS))) {
      throw new InvalidInput("day", "playbook.day.range");
    }
    var title = Texts.required("name", name, Texts.SHORT);
    var first = day.minusDays(playbook.startDaysBefore());
    return wanted(actor, playbook, title, now, first, last);
  }

  /** Makes that campaign as somebody may have changed it, and the checklist of the occasion. */
  public PlaybookUse start(Actor actor, PlaybookId id, LocalDate day, NewCampaign wanted) {
    actor.require(Permission.PLAN);
    var playbook = desk.find(actor, id);
    var campaign = campaigns.draft(actor, wanted);
    journal.record(
        actor,
        Journal.subject("playbook", id),
        campaign.city(),
        "journal.playbook.used",
        playbook.code(),
        campaign.code());
    return uses.save(
        PlaybookUse.of(
            new PlaybookUseId(Id.random()),
            playbook,
            campaign.city(),
            campaign.name(),
            day,
            campaign.id(),
            clock.instant()));
  }

  /** The times a playbook was used in the actor's city, the latest occasion first. */
  public List<PlaybookUse> uses(Actor actor, PlaybookId id) {
    desk.find(actor, id);
    return uses.findByPlaybook(id).stream()
        .filter(each -> each.city().equals(actor.city()))
        .sorted(Comparator.comparing(PlaybookUse::day).reversed())
        .toList();
  }

  /** Everything under way or to come in the actor's city, the next occasion first. */
  public List<PlaybookUse> open(Actor actor) {
    actor.require(Permission.LISTEN);
    return uses.findByCity(actor.ownCity()).stream()
        .filter(each -> each.done() < each.items().size())
        .sorted(Comparator.comparing(PlaybookUse::day))
        .toList();
  }

  /** Notes that a thing is done, or open again. Others may tick at the same time. */
  public PlaybookUse tick(Actor actor, PlaybookUseId id, int index, boolean done) {
    actor.require(Permission.LISTEN);
    for (var attempt = 1; ; attempt++) {
      var seen = own(actor.ownCity(), id);
      var next = seen.tick(index, done, actor, clock.instant());
      if (next.equals(seen)) {
        return seen;
      }
      try {
        return uses.save(next);
      } catch (OptimisticLockingFailureException e) {
        if (attempt == ATTEMPTS) {
          throw (Conflict) new Conflict("playbook.conflict", seen.name()).initCause(e);
        }
      }
    }
  }

  private PlaybookUse own(CityId city, PlaybookUseId id) {
    return uses.findById(id)
        .filter(each -> each.city().equals(city))
        .orElseThrow(() -> new NotFound("playbook.not-found"));
  }

  private NewCampaign wanted(
      Actor actor, Playbook playbook, String name, LocalDate now, LocalDate first, LocalDate last) {
    var city = actor.ownCity();
    var expected =
        rumours.findAllById(playbook.rumours()).stream()
            .filter(each -> each.isKnownTo(city) && each.mergedInto() == null)
            .map(each -> each.id())
            .toList();
    var open =
        outlets.findByCity(city).stream()
            .filter(each -> playbook.channels().contains(each.type()))
            .map(Outlet::id)
            .toList();
    return new NewCampaign(
        name,
        playbook.objective(),
        playbook.audiences(),
        expected,
        desk.messages(actor, playbook).stream().map(CounterMessage::id).toList(),
        open,
        first.isBefore(now) ? now : first,
        last,
        null,
        List.of(),
        List.<Campaign.Target>of());
  }
}
