package eu.controvoce.campaign.playbook.web;

import eu.controvoce.base.Id;
import eu.controvoce.campaign.playbook.Playbook;
import eu.controvoce.campaign.playbook.Step;
import eu.controvoce.campaign.playbook.Trigger;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.rumour.Sharing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A playbook as we send it; fields as in {@link Playbook}. */
record PlaybookAnswer(
    String id,
    @Nullable Long version,
    String code,
    String city,
    Sharing sharing,
    String name,
    Trigger trigger,
    @Nullable String situation,
    String objective,
    List<String> audiences,
    int startDaysBefore,
    int endDaysAfter,
    List<Step> checklist,
    List<String> rumours,
    List<String> messages,
    List<ChannelType> channels,
    boolean demo) {

  static PlaybookAnswer of(Playbook playbook) {
    return new PlaybookAnswer(
        playbook.id().value(),
        playbook.version(),
        playbook.code(),
        playbook.city().value(),
        playbook.sharing(),
        playbook.name(),
        playbook.trigger(),
        playbook.situation(),
        playbook.objective(),
        playbook.audiences(),
        playbook.startDaysBefore(),
        playbook.endDaysAfter(),
        playbook.checklist(),
        playbook.rumours().stream().map(Id::value).toList(),
        playbook.messages().stream().map(Id::value).toList(),
        playbook.channels(),
        playbook.demo());
  }
}
