package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.MoreMenu;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.Held;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.When;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done with a publication: one button for the next step, the rest in a menu. */
public final class PublicationActs {

  private final Planning planning;
  private final Actor actor;
  private final Command changed;

  /**
   * @param changed called after something was done
   */
  public PublicationActs(Planning planning, Actor actor, Command changed) {
    this.planning = planning;
    this.actor = actor;
    this.changed = changed;
  }

  /** Buttons for this publication; none for whoever may not plan. */
  public List<Component> of(Publication publication) {
    var all = new ArrayList<Component>();
    link(publication).ifPresent(all::add);
    if (actor.may(Permission.PLAN, publication.city())) {
      if (Held.isUncertain(publication)) {
        all.add(Buttons.secondary(Words.say("publication.confirm"), () -> confirm(publication)));
      }
      next(publication).ifPresent(all::add);
      var menu = menu(publication);
      if (!menu.isEmpty()) {
        all.add(menu);
      }
    }
    return all;
  }

  private static Optional<Component> link(Publication publication) {
    var url = publication.externalUrl();
    if (url == null || !publication.isVisible()) {
      return Optional.empty();
    }
    var link = new Anchor(url, new Span(Words.say("publication.see")));
    link.addClassName("cv-button");
    link.setTarget("_blank");
    link.getElement().setAttribute("rel", "noopener");
    return Optional.of(link);
  }

  private Optional<Component> next(Publication publication) {
    var id = publication.id();
    return switch (publication.status()) {
      case FAILED ->
          Optional.of(
              Buttons.secondary(
                  Words.say("publication.retry"),
                  () -> act(() -> planning.retry(actor, id), "publication.retried")));
      case PAUSED ->
          Optional.of(
              Buttons.secondary(
                  Words.say(
                      Held.isUncertain(publication)
                          ? "publication.resume.again"
                          : "publication.resume"),
                  () -> act(() -> planning.resume(actor, id), "publication.resumed")));
      case TO_DO ->
          Optional.of(Buttons.link(Words.say("publication.tick"), CampaignLinks.publication(id)));
      case PLANNED, SCHEDULED, PUBLISHING, PUBLISHED, CANCELLED, DONE, CORRECTED, WITHDRAWN ->
          Optional.empty();
    };
  }

  private MoreMenu menu(Publication publication) {
    var menu = new MoreMenu();
    var id = publication.id();
    switch (publication.status()) {
      case PLANNED, SCHEDULED, PAUSED, FAILED, TO_DO -> {
        menu.add(Icon.CALENDAR, Words.say("publication.move"), () -> move(publication));
        if (publication.status() == PublicationStatus.SCHEDULED) {
          menu.add(
              Icon.PAUSE,
              Words.say("publication.pause"),
              () -> act(() -> planning.pause(actor, id), "publication.paused"));
        }
        menu.add(Icon.CLOSE, Words.say("publication.cancel"), () -> cancel(publication));
      }
      case PUBLISHED, CORRECTED -> {
        switch (publication.channelType()) {
          case PUBLIC_PAGE, FEED, ACTIVITYPUB -> {
            menu.add(
                Icon.EDIT,
                Words.say("publication.correct"),
                () -> act(() -> planning.correct(actor, id), "publication.corrected"));
            menu.add(Icon.DELETE, Words.say("publication.withdraw"), () -> withdraw(publication));
          }
          case EMAIL,
              WEBHOOK,
              OFFLINE,
              MASTODON,
              TELEGRAM,
              BLUESKY,
              FACEBOOK,
              INSTAGRAM,
              WHATSAPP,
              X,
              POSTER,
              POCKET_CARD -> {}
        }
      }
      case PUBLISHING, CANCELLED, DONE, WITHDRAWN -> {}
    }
    return menu;
  }

  /** Asks for another time and moves it there. */
  public void move(Publication publication) {
    var locale = UI.getCurrent().getLocale();
    MoveDialog.open(
        publication,
        locale,
        at -> planning.warnings(actor, publication, new When.Local(at), locale),
        at -> new Moves(planning, actor, changed).to(publication, at));
  }

  private void cancel(Publication publication) {
    Confirm.danger(
        Words.say("publication.cancel.question"),
        Words.say("publication.cancel.consequence"),
        Words.say("publication.cancel"),
        () -> act(() -> planning.cancel(actor, publication.id()), "publication.cancelled"));
  }

  private void confirm(Publication publication) {
    SeenDialog.open(
        publication,
        UI.getCurrent().getLocale(),
        (at, note) -> {
          planning.confirm(actor, publication.id(), at, note);
          Notices.done(Words.say("publication.confirmed"));
          changed.execute();
        });
  }

  private void withdraw(Publication publication) {
    WithdrawDialog.open(reason -> {
      planning.withdraw(actor, publication.id(), reason);
      Notices.done(Words.say("publication.withdrawn.done"));
      changed.execute();
    });
  }

  private void act(Command what, String done) {
    try {
      what.execute();
      Notices.done(Words.say(done));
    } catch (Refusal e) {
      Notices.refused(e);
    }
    changed.execute();
  }
}
