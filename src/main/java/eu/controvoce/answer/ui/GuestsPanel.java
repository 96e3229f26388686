package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Guests;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.answer.NewGuest;
import eu.controvoce.answer.ReviewInvitation;
import eu.controvoce.answer.ReviewInvitation.State;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Copyable;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.city.Actor;
import java.util.Objects;

/** Who without an account was asked to read a text, and asking one more. */
final class GuestsPanel extends Composite<Div> {

  private final CounterMessage message;
  private final Guests guests;
  private final Actor actor;
  private final Times times;
  private final Div list = new Div();
  private final Div asking = new Div();

  GuestsPanel(CounterMessage message, Guests guests, Actor actor, Times times) {
    this.message = message;
    this.guests = guests;
    this.actor = actor;
    this.times = times;
    asking.addClassName("cv-stack");
    var section = new Section(getTranslation("guest.heading"), list, asking);
    if (message.status() == MessageStatus.IN_REVIEW) {
      section.withActions(Buttons.secondary(getTranslation("guest.invite"), this::ask));
    }
    getContent().add(section);
    show();
  }

  private void show() {
    list.removeAll();
    var all = guests.of(actor, message.id());
    if (all.isEmpty()) {
      list.add(Labels.help(getTranslation("guest.help")));
      return;
    }
    var items = new UnorderedList();
    items.addClassName("cv-guests");
    all.reversed().forEach(each -> items.add(item(each)));
    list.add(items);
  }

  private ListItem item(ReviewInvitation invitation) {
    var state = guests.state(invitation);
    var words = getTranslation("guest.invited", invitation.name(), invitation.invitedByName());
    var name = new Span(words);
    var item = new ListItem(name, badge(state));
    if (state == State.OPEN) {
      item.add(
          Labels.help(
              getTranslation("guest.until", times.at(invitation.expiresAt(), getLocale()))));
      var revoke = Buttons.quiet(getTranslation("guest.revoke"), () -> revoke(invitation));
      revoke.setAriaLabel(getTranslation("guest.revoke.of", invitation.name()));
      item.add(revoke);
    }
    return item;
  }

  private static StateBadge badge(State state) {
    var tone =
        switch (state) {
          case OPEN, CHANGES_REQUESTED -> Tone.ATTENTION;
          case APPROVED -> Tone.FACT;
          case REVOKED, EXPIRED -> Tone.DONE;
        };
    return new StateBadge(tone, Labels.of("guest.state", state));
  }

  private void ask() {
    var name = Fields.text(getTranslation("guest.name"), "");
    var email = Fields.text(getTranslation("guest.email"), "");
    var reason = Fields.text(getTranslation("guest.reason"), getTranslation("guest.reason.help"));
    var days = new IntegerField(getTranslation("guest.days"));
    days.setHelperText(getTranslation("guest.days.help"));
    days.setValue(NewGuest.USUAL_DAYS);
    days.setStepButtonsVisible(true);
    var errors =
        new FieldErrors()
            .bind("name", name)
            .bind("email", email)
            .bind("reason", reason)
            .bind("days", days);
    var send =
        Buttons.secondary(
            getTranslation("guest.send"),
            () ->
                errors.attempt(() ->
                    invite(
                        new NewGuest(
                            name.getValue(),
                            email.getValue(),
                            reason.getValue(),
                            Objects.requireNonNullElse(days.getValue(), 0)))));
    var form =
        new Form(name, email, reason, days)
            .actions(send, Buttons.quiet(getTranslation("ui.cancel"), asking::removeAll));
    form.addClassName("cv-card");
    asking.removeAll();
    asking.add(form);
    name.focus();
  }

  private void invite(NewGuest guest) {
    var invited = guests.invite(actor, message.id(), guest, Labels.version(message));
    asking.removeAll();
    invited
        .link()
        .ifPresent(link ->
            asking.add(
                new Copyable(
                    getTranslation("guest.link", guest.name()),
                    link,
                    (invited.mailed() ? getTranslation("guest.link.mailed") + " " : "")
                        + getTranslation("guest.link.help"))));
    if (invited.mailed()) {
      Notices.done(getTranslation("guest.sent", guest.name()));
    }
    show();
  }

  private void revoke(ReviewInvitation invitation) {
    try {
      guests.revoke(actor, invitation.id());
      Notices.done(getTranslation("guest.revoked", invitation.name()));
    } catch (Refusal e) {
      Notices.refused(e);
    }
    show();
  }
}
