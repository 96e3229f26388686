package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactRegister;
import eu.controvoce.answer.LinkCheck;
import eu.controvoce.answer.LinkHealth;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.city.Actor;
import java.util.Optional;

/** Whether a fact's source is still where its link says, and what can be done about it. */
final class LinkLine extends Composite<Div> {

  private final Fact fact;
  private final LinkCheck links;
  private final FactRegister register;
  private final Times times;
  private final Actor actor;
  private final boolean own;
  private final SerializableConsumer<Fact> changed;

  LinkLine(
      Fact fact,
      LinkCheck links,
      FactRegister register,
      Times times,
      Actor actor,
      boolean own,
      SerializableConsumer<Fact> changed) {
    this.fact = fact;
    this.links = links;
    this.register = register;
    this.times = times;
    this.actor = actor;
    this.own = own;
    this.changed = changed;
    getContent().addClassName("cv-stack");
    show(links.of(fact));
  }

  /** How a link is, as a badge. */
  static StateBadge badge(LinkHealth health) {
    var tone =
        switch (health.state()) {
          case OK -> Tone.FACT;
          case MOVED, UNREACHABLE -> Tone.ATTENTION;
          case BROKEN, PRIVATE -> Tone.DANGER;
        };
    return new StateBadge(tone, Labels.of("link.state", health.state()));
  }

  private void show(Optional<LinkHealth> known) {
    var line = new Div();
    line.addClassName("cv-chips");
    getContent().removeAll();
    getContent().add(line);
    known.ifPresentOrElse(
        health -> {
          line.add(badge(health));
          getContent().add(Labels.help(words(health)));
          moved(health);
        },
        () -> line.add(Labels.help(getTranslation("link.never"))));
    if (own) {
      line.add(Buttons.quiet(getTranslation("link.check-now"), this::look));
    }
  }

  private String words(LinkHealth health) {
    var when = getTranslation("link.checked-at", times.relative(health.checkedAt(), getLocale()));
    return health
        .failingSince()
        .map(day ->
            getTranslation("link.since." + health.state().name(), times.date(day, getLocale()))
                + " "
                + when)
        .orElseGet(() ->
            health.state() == LinkHealth.State.OK
                ? when
                : getTranslation("link.plain." + health.state().name()) + " " + when);
  }

  private void moved(LinkHealth health) {
    var to = health.movedTo();
    if (to == null) {
      return;
    }
    var anchor = new Anchor(to, to, AnchorTarget.BLANK);
    anchor.getElement().setAttribute("rel", "noopener noreferrer");
    getContent().add(anchor);
    if (own) {
      getContent()
          .add(
              new Div(
                  Buttons.secondary(
                      getTranslation("link.take"),
                      () -> {
                        try {
                          var after = register.follow(actor, fact.id(), Labels.version(fact));
                          Notices.done(getTranslation("link.taken", after.code()));
                          changed.accept(after);
                        } catch (Refusal e) {
                          Notices.refused(e);
                        }
                      })));
    }
  }

  private void look() {
    try {
      show(Optional.of(links.now(actor, fact.id())));
    } catch (Refusal e) {
      Notices.refused(e);
    } catch (InterruptedException e) {
      // The product stops; the link is looked at another time.
      Thread.currentThread().interrupt();
    }
  }
}
