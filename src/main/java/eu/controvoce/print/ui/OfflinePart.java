package eu.controvoce.print.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.campaign.Publication;
import eu.controvoce.channel.ChannelType;
import java.util.Optional;

/** On the sheet of something done by people: the papers they need. */
@org.springframework.stereotype.Component
class OfflinePart implements SheetPart<Publication> {

  private final CounterMessages messages;
  private final PlacardPart placards;

  OfflinePart(CounterMessages messages, PlacardPart placards) {
    this.messages = messages;
    this.placards = placards;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Optional<Component> part(Publication publication, Command changed) {
    return publication.channelType() == ChannelType.OFFLINE
        ? messages.findById(publication.message()).flatMap(each -> placards.part(each, changed))
        : Optional.empty();
  }
}
