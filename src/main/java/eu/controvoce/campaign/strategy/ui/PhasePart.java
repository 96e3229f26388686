package eu.controvoce.campaign.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.controvoce.base.ui.DueBadge;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.strategy.Commitment;
import eu.controvoce.campaign.strategy.Milestone;
import eu.controvoce.campaign.strategy.Phase;
import eu.controvoce.campaign.strategy.Strategy;
import eu.controvoce.campaign.ui.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * One phase of a strategy: its commitments with who answers for them, and their milestones to tick.
 */
final class PhasePart {

  private final Times times;
  private final Locale locale;
  private final boolean mayTick;
  private final BiConsumer<Milestone, Boolean> tick;

  /**
   * @param mayTick whether milestones can be ticked by who looks
   * @param tick told when a milestone is ticked, or opened again
   */
  PhasePart(Times times, Locale locale, boolean mayTick, BiConsumer<Milestone, Boolean> tick) {
    this.times = times;
    this.locale = locale;
    this.mayTick = mayTick;
    this.tick = tick;
  }

  /** How the phase stands: late, done, begun, or still ahead. */
  Tone tone(Strategy strategy, Phase phase) {
    var today = times.today();
    var all = strategy.in(phase).stream().flatMap(each -> each.milestones().stream()).toList();
    if (all.stream().anyMatch(each -> each.isOverdue(today))) {
      return Tone.ATTENTION;
    }
    if (!all.isEmpty() && all.stream().allMatch(Milestone::isDone)) {
      return Tone.FACT;
    }
    return all.stream().anyMatch(Milestone::isDone) ? Tone.ANSWER : Tone.NEUTRAL;
  }

  /** The same in words. */
  String state(Strategy strategy, Phase phase) {
    var all = strategy.in(phase).stream().flatMap(each -> each.milestones().stream()).toList();
    if (strategy.in(phase).isEmpty()) {
      return StrategyWords.say("strategy.phase.nothing");
    }
    var late = all.stream().filter(each -> each.isOverdue(times.today())).count();
    var done = all.stream().filter(Milestone::isDone).count();
    var words = StrategyWords.say("strategy.phase.done", done, all.size());
    return late == 0 ? words : words + ", " + StrategyWords.say("strategy.late", late);
  }

  Component[] of(Strategy strategy, Phase phase, List<Campaign> campaigns) {
    var parts =
        new java.util.ArrayList<Component>(
            strategy.in(phase).stream().map(this::commitment).toList());
    if (phase == Phase.CAMPAIGNS && !campaigns.isEmpty()) {
      parts.add(campaigns(campaigns));
    }
    return parts.toArray(Component[]::new);
  }

  private Div commitment(Commitment commitment) {
    var owner = new Paragraph(Icon.PERSON.create(), new Span(commitment.owner().name()));
    owner.addClassName("cv-owner");
    owner
        .getElement()
        .setAttribute(
            "aria-label", StrategyWords.say("strategy.owner.is", commitment.owner().name()));
    var milestones = new UnorderedList();
    milestones.addClassName("cv-milestones");
    commitment.milestones().forEach(each -> milestones.add(milestone(each)));
    var box = new Div(new H2(commitment.what()), owner);
    box.addClassNames("cv-card", "cv-commitment");
    if (!commitment.milestones().isEmpty()) {
      box.add(milestones);
    }
    return box;
  }

  private ListItem milestone(Milestone milestone) {
    var item = new ListItem();
    if (mayTick) {
      var box = new Checkbox(milestone.what(), milestone.isDone());
      box.addValueChangeListener(event -> {
        if (event.isFromClient()) {
          tick.accept(milestone, event.getValue());
        }
      });
      item.add(box);
    } else {
      item.add(new Span(milestone.what()));
    }
    item.add(state(milestone, times.today()));
    return item;
  }

  private Component state(Milestone milestone, LocalDate today) {
    var done = milestone.doneOn();
    if (done != null) {
      var on = times.date(done, locale);
      return new StateBadge(
          Tone.FACT,
          milestone.doneBy().isEmpty()
              ? StrategyWords.say("strategy.milestone.done", on)
              : StrategyWords.say("strategy.milestone.done-by", on, milestone.doneBy()));
    }
    return milestone.isOverdue(today)
        ? new StateBadge(
            Tone.ATTENTION,
            StrategyWords.say(
                "strategy.milestone.late",
                times.date(milestone.due(), locale),
                java.time.temporal.ChronoUnit.DAYS.between(milestone.due(), today)))
        : new DueBadge(milestone.due(), times);
  }

  private Div campaigns(List<Campaign> campaigns) {
    var list = new UnorderedList();
    list.addClassName("cv-milestones");
    for (var each : campaigns) {
      var link = new Anchor(CampaignLinks.details(each.id()), each.name());
      list.add(new ListItem(link, Words.badge(each.status())));
    }
    var box = new Div(new H2(StrategyWords.say("strategy.campaigns")), list);
    box.addClassNames("cv-card", "cv-commitment");
    return box;
  }
}
