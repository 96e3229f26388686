package eu.controvoce.campaign.offline;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.Checklists;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.offline.ActionTask.Tick;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.notice.News;
import eu.controvoce.notice.NoticeBoard;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Prepares actions and keeps their lists. Thread-safe. */
@Component
public class ActionDesk {

  /** Two people at a stall tick at the same moment: both ticks hold. */
  private static final int TRIES = 5;

  private final OfflineActions actions;
  private final ActionCrew crew;
  private final Outgoing outgoing;
  private final Checklists checklists;
  private final CampaignDesk campaigns;
  private final NoticeBoard board;
  private final Translations translations;
  private final Journal journal;
  private final Clock clock;

  ActionDesk(
      OfflineActions actions,
      ActionCrew crew,
      Outgoing outgoing,
      Checklists checklists,
      CampaignDesk campaigns,
      NoticeBoard board,
      Translations translations,
      Journal journal,
      Clock clock) {
    this.actions = actions;
    this.crew = crew;
    this.outgoing = outgoing;
    this.checklists = checklists;
    this.campaigns = campaigns;
    this.board = board;
    this.translations = translations;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * What was prepared for a publication, if anything was.
   *
   * @throws NotFound if the publication is none of this actor's
   */
  public Optional<OfflineAction> find(Actor actor, PublicationId id) {
    var publication = outgoing.find(actor, id);
    return actions.findById(id).filter(each -> each.city().equals(publication.city()));
  }

  /**
   * Says of what kind an action is and who answers for it. The first time, and when the kind
   * changes before anybody touched the list, the list is that of its kind.
   *
   * @param locale of a list that is made anew
   * @throws InvalidInput if the kind is missing, a number makes no sense, the responsible is nobody
   *     of the city or the budget line none of the campaign's
   * @throws RuleBroken if the product carries it out, or it was given up
   */
  public OfflineAction prepare(Actor actor, PublicationId id, ActionPlan plan, Locale locale) {
    actor.require(Permission.PLAN);
    var publication = outgoing.find(actor, id);
    actor.require(Permission.PLAN, publication.city());
    mustBeByPeople(publication);
    var kind = plan.kind();
    if (kind == null) {
      throw new InvalidInput("kind", "input.required");
    }
    check(actor, publication, plan);
    var before = actions.findById(id).orElse(null);
    var proposed = kind.proposed(translations, locale);
    var isFresh = before == null || (before.kind() != kind && isUntouched(before));
    var next =
        new OfflineAction(
            id,
            before == null ? null : before.version(),
            publication.city(),
            kind,
            plan.responsible(),
            plan.budgetLine(),
            plan.remindBefore(),
            isFresh || before == null
                ? proposed.stream().map(ActionTask::of).toList()
                : before.tasks());
    checklists.furnish(actor, id, plan.place(), plan.copies(), plan.cost());
    var saved = save(next);
    tell(actor, saved);
    journal.record(
        actor, Journal.subject("publication", id), saved.city(), "journal.publication.prepared");
    return saved;
  }

  /** Ticks one line, or takes the tick back; for those who work on it. */
  public OfflineAction tick(Actor actor, PublicationId id, String task, boolean done) {
    var tick = done ? new Tick(actor.member(), actor.name(), clock.instant()) : null;
    return work(actor, id, from -> from.tick(task, tick));
  }

  /**
   * Puts another list in place of the one there is; for those who work on it.
   *
   * @param before the lines the actor saw
   * @throws Conflict if somebody else changed the list meanwhile
   */
  public OfflineAction list(
      Actor actor, PublicationId id, List<String> before, List<String> texts) {
    var cleaned = texts.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    return work(
        actor,
        id,
        from -> {
          if (!from.texts().equals(before)) {
            throw new Conflict("publication.conflict");
          }
          return from.list(cleaned);
        });
  }

  private OfflineAction work(Actor actor, PublicationId id, UnaryOperator<OfflineAction> step) {
    var publication = outgoing.find(actor, id);
    crew.require(actor, publication);
    for (int attempt = 1; ; attempt++) {
      var from = actions.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
      try {
        return actions.save(step.apply(from));
      } catch (OptimisticLockingFailureException e) {
        if (attempt == TRIES) {
          throw new Conflict("publication.conflict");
        }
      }
    }
  }

  private OfflineAction save(OfflineAction action) {
    try {
      return actions.save(action);
    } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
      throw new Conflict("publication.conflict");
    }
  }

  private void check(Actor actor, Publication publication, ActionPlan plan) {
    var responsible = plan.responsible();
    if (responsible != null
        && crew.of(publication.city()).stream().noneMatch(each -> each.id().equals(responsible))) {
      throw new InvalidInput("responsible", "offline.responsible.unknown");
    }
    var line = plan.budgetLine();
    var lines = campaigns.find(actor, publication.campaign()).framed().lines();
    if (line != null && lines.stream().noneMatch(each -> each.what().equals(line))) {
      throw new InvalidInput("budgetLine", "offline.line.unknown");
    }
    if (plan.remindBefore() != null && responsible == null) {
      throw new InvalidInput("responsible", "offline.remind.whom");
    }
  }

  private boolean isUntouched(OfflineAction action) {
    return action.done() == 0
        && List.of(Locale.ITALIAN, Locale.ENGLISH).stream()
            .anyMatch(each -> action.kind().proposed(translations, each).equals(action.texts()));
  }

  /** Whoever got a task from somebody else hears of it, once. */
  private void tell(Actor actor, OfflineAction action) {
    var responsible = action.responsible();
    if (responsible != null && !actor.is(responsible)) {
      board.tell(
          new News(
              "offline-yours:" + action.publication(),
              "notice.offline-yours",
              List.of(),
              null,
              CampaignLinks.publication(action.publication())),
          List.of(responsible));
    }
  }

  private static void mustBeByPeople(Publication publication) {
    if (!OfflineAction.isFor(publication)) {
      throw new RuleBroken("offline.rule.by-people");
    }
  }
}
