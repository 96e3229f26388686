package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Guests;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.base.ui.Times;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import java.util.Optional;

/** On a message's page, while it waits or once somebody was asked: who reads without an account. */
@org.springframework.stereotype.Component
class GuestsPart implements SheetPart<CounterMessage> {

  private final Guests guests;
  private final CurrentActor current;
  private final Times times;

  GuestsPart(Guests guests, CurrentActor current, Times times) {
    this.guests = guests;
    this.current = current;
    this.times = times;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<Component> part(CounterMessage message, Command changed) {
    var actor = current.get();
    if (!actor.may(Permission.ANSWER) || !message.city().equals(actor.city())) {
      return Optional.empty();
    }
    var waits = message.status() == MessageStatus.IN_REVIEW;
    return waits || !guests.of(actor, message.id()).isEmpty()
        ? Optional.of(new GuestsPanel(message, guests, actor, times))
        : Optional.empty();
  }
}
