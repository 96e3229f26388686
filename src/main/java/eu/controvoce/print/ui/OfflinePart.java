package eu.controvoce.print.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.campaign.Publication;
import eu.controvoce.channel.ChannelType;
import java.util.Optional;
import java.util.Set;

/** On the sheet of something done by people: the papers they need, whose codes count. */
@org.springframework.stereotype.Component
class OfflinePart implements SheetPart<Publication> {

  private static final Set<ChannelType> ON_PAPER =
      Set.of(ChannelType.OFFLINE, ChannelType.POSTER, ChannelType.POCKET_CARD);

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
    return ON_PAPER.contains(publication.channelType())
        ? messages
            .findById(publication.message())
            .flatMap(each -> placards.papers(each, publication.id()))
        : Optional.empty();
  }
}
