package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.Approval;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Guests;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.MasterDetail;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits to be read by a second person, with the text as residents will read it. */
@Route(AnswerLinks.APPROVALS + "/:message?")
@RolesAllowed("MANAGER")
class ApprovalsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final Bench bench;
  private final Approval approval;
  private final Guests guests;
  private final Actor actor;
  private final ViewTitle title;
  private final Div list = new Div();
  private final Rows rows;
  private final MasterDetail both;

  ApprovalsView(Bench bench, Approval approval, Guests guests, CurrentActor current) {
    this.bench = bench;
    this.approval = approval;
    this.guests = guests;
    this.actor = current.get();
    title = new ViewTitle(getTranslation("approvals.heading"));
    rows = new Rows(getTranslation("approvals.heading"));
    both = new MasterDetail(list, () -> Go.to(AnswerLinks.APPROVALS));
    getContent().addClassNames("cv-view", "cv-no-log");
    getContent().add(title, both);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("approvals.heading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getRouteParameters().get("message").orElse("");
    var queue = bench.desk().queue(actor);
    var waiting = queue.stream().filter(this::waitsForMe).count();
    title.setSentence(getTranslation(waiting == 0 ? "approvals.none" : "approvals.lead", waiting));
    var open =
        queue.stream().filter(each -> each.id().value().equals(asked)).findFirst().orElse(null);
    if (open == null && !asked.isEmpty() && isThere(asked)) {
      // Decided meanwhile: whoever follows an older notice sees what became of it.
      event.forwardTo(AnswerLinks.MESSAGE + "/" + asked);
      return;
    }
    list(queue, open);
    if (open == null) {
      both.close();
    } else {
      both.show(
          new ApprovalPane(
              open,
              bench,
              approval,
              guests,
              actor,
              () -> Go.to(AnswerLinks.APPROVALS),
              this::again));
    }
  }

  private boolean waitsForMe(CounterMessage message) {
    return !message.wrote(actor.member()) && !message.hasConsentOf(actor.member());
  }

  private boolean isThere(String id) {
    try {
      bench.desk().find(actor, new MessageId(id));
      return true;
    } catch (Refusal e) {
      return false;
    }
  }

  private void list(List<CounterMessage> queue, @Nullable CounterMessage open) {
    list.removeAll();
    if (queue.isEmpty()) {
      list.add(
          new EmptyState(
              Icon.CHECK,
              getTranslation("approvals.empty"),
              getTranslation("approvals.empty.text")));
      return;
    }
    rows.show(queue.stream().map(each -> row(each).current(each.equals(open))).toList());
    list.add(rows);
  }

  private ItemRow row(CounterMessage message) {
    var where = new ArrayList<String>();
    where.add(message.code());
    var author = message.author();
    if (author != null) {
      bench.members().findById(author).ifPresent(each -> where.add(each.name()));
    }
    var sent = message.sentAt();
    if (sent != null) {
      where.add(getTranslation("message.sent-at", bench.times().relative(sent, getLocale())));
    }
    return new ItemRow(
        message.content().headline(),
        false,
        where,
        AnswerLinks.approval(message.id()),
        badges(message));
  }

  private StateBadge[] badges(CounterMessage message) {
    var badges = new ArrayList<StateBadge>();
    var given = message.consents();
    if (!given.isEmpty()) {
      var quorum = approval.quorum(actor, message);
      badges.add(
          new StateBadge(
              Tone.NEUTRAL,
              Icon.PEOPLE,
              getTranslation("approvals.half", given.size(), quorum.of(given))));
    }
    if (message.wrote(actor.member())) {
      badges.add(new StateBadge(Tone.NEUTRAL, Icon.LOCK, getTranslation("approvals.own")));
    } else if (message.hasConsentOf(actor.member())) {
      badges.add(new StateBadge(Tone.FACT, getTranslation("approvals.mine")));
    } else {
      badges.add(new StateBadge(Tone.ATTENTION, getTranslation("approvals.to-read")));
    }
    return badges.toArray(StateBadge[]::new);
  }

  private void again(CounterMessage message) {
    Go.to(AnswerLinks.approval(message.id()));
  }
}
