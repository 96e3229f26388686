package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.MoreMenu;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.base.ui.Whoami;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * A message's page: the composer while it is written, its sheet while it is read, in force or out
 * of use.
 */
@Route(AnswerLinks.MESSAGE + "/:message")
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class MessageView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  /** The address of a new message, in place of an id. */
  private static final String NEW = "nuovo";

  private static final String RUMOUR = "diceria";

  private final Bench bench;
  private final Clock clock;
  private final Whoami whoami;
  private final Actor actor;
  private final List<SheetPart<CounterMessage>> parts;
  private @Nullable CounterMessage message;

  MessageView(
      Bench bench,
      Clock clock,
      Whoami whoami,
      CurrentActor current,
      ObjectProvider<SheetPart<CounterMessage>> parts) {
    this.bench = bench;
    this.clock = clock;
    this.whoami = whoami;
    this.actor = current.get();
    this.parts = parts.stream().sorted((a, b) -> Integer.compare(a.order(), b.order())).toList();
    getContent().addClassName("cv-view");
  }

  @Override
  public String getPageTitle() {
    return message == null ? getTranslation("message.new") : message.content().headline();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getRouteParameters().get("message").orElse("");
    try {
      if (!asked.equals(NEW)) {
        show(bench.desk().find(actor, new MessageId(asked)));
      } else if (actor.may(Permission.ANSWER)) {
        message = null;
        var rumour = event.getLocation().getQueryParameters().getSingleParameter(RUMOUR);
        compose(null, rumours(rumour.map(RumourId::new).stream().toList()));
      } else {
        throw new NotFoundException();
      }
    } catch (Refusal e) {
      throw new NotFoundException();
    }
  }

  private void show(CounterMessage shown) {
    message = shown;
    var rumours = rumours(shown.rumours());
    var own = isOwn(shown);
    switch (shown.status()) {
      case DRAFT, CHANGES_REQUESTED, NEEDS_REVISION -> {
        if (own) {
          compose(shown, rumours);
        } else {
          read(shown, rumours);
        }
      }
      case IN_REVIEW, APPROVED, RETIRED -> read(shown, rumours);
    }
  }

  private void compose(@Nullable CounterMessage written, List<Rumour> rumours) {
    var title =
        new ViewTitle(
            getTranslation(written == null ? "message.new" : "composer.heading", code(written)),
            getTranslation("composer.lead"));
    var content = getContent();
    content.removeAll();
    content.add(title);
    if (written != null) {
      title.setActions(menu(written));
      content.add(new MessageNotes(written, bench));
    }
    content.add(
        new Composer(bench, actor, clock, whoami.memberKey(), written, rumours, this::show));
    if (written != null) {
      parts.stream()
          .filter(SheetPart::isForDrafts)
          .flatMap(each -> each.part(written, this::reload).stream())
          .forEach(content::add);
    }
  }

  private void read(CounterMessage shown, List<Rumour> rumours) {
    var title = new ViewTitle(shown.content().headline(), "");
    title.setActions(actions(shown));
    getContent().removeAll();
    getContent().add(title, new MessageSheet(shown, rumours, bench, actor, added(shown)));
  }

  private List<Component> added(CounterMessage shown) {
    return parts.stream().flatMap(each -> each.part(shown, this::reload).stream()).toList();
  }

  private Component[] actions(CounterMessage shown) {
    var found = new ArrayList<Component>();
    next(shown).ifPresent(each -> found.add(Buttons.primary(each.label(), each.action())));
    if (isOwn(shown)) {
      if (shown.status() == MessageStatus.APPROVED) {
        found.add(
            Buttons.secondary(
                getTranslation("message.rewrite"), () -> compose(shown, rumours(shown.rumours()))));
      }
      found.add(menu(shown));
    }
    return found.toArray(Component[]::new);
  }

  private Optional<SheetPart.Step> next(CounterMessage shown) {
    if (shown.status() == MessageStatus.IN_REVIEW
        && actor.may(Permission.APPROVE, shown.city())
        && !shown.wrote(actor.member())
        && !shown.hasConsentOf(actor.member())) {
      return Optional.of(
          new SheetPart.Step(
              getTranslation("message.read"),
              () -> getUI().ifPresent(ui -> ui.navigate(AnswerLinks.approval(shown.id())))));
    }
    return parts.stream().flatMap(each -> each.next(shown, this::reload).stream()).findFirst();
  }

  private MoreMenu menu(CounterMessage shown) {
    var menu = new MoreMenu();
    if (shown.status() == MessageStatus.APPROVED
        || shown.status() == MessageStatus.NEEDS_REVISION) {
      menu.add(
          Icon.DELETE,
          getTranslation("message.retire"),
          () ->
              Confirm.danger(
                  getTranslation("message.retire.heading"),
                  getTranslation("message.retire.text"),
                  getTranslation("message.retire"),
                  () -> retire(shown)));
    }
    menu.setVisible(!menu.isEmpty());
    return menu;
  }

  private void retire(CounterMessage shown) {
    try {
      show(bench.desk().retire(actor, shown.id(), Labels.version(shown)));
      Notices.done(getTranslation("message.retired", shown.code()));
    } catch (Refusal e) {
      Notices.refused(e);
      reload();
    }
  }

  private void reload() {
    if (message != null) {
      show(bench.desk().find(actor, message.id()));
    }
  }

  private boolean isOwn(CounterMessage shown) {
    return actor.may(Permission.ANSWER) && shown.city().equals(actor.city());
  }

  private List<Rumour> rumours(List<RumourId> ids) {
    var found = new ArrayList<Rumour>();
    for (var each : ids) {
      try {
        found.add(bench.casework().find(actor, each));
      } catch (Refusal e) {
        // A rumour this city does not know: the message is another city's.
      }
    }
    return found;
  }

  private static String code(@Nullable CounterMessage written) {
    return written == null ? "" : written.code();
  }
}
