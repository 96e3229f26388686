package eu.controvoce.campaign.playbook;

import eu.controvoce.answer.MessageId;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.CityId;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Sharing;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a town prepares for an occasion it sees coming [piano pronto]. Immutable.
 *
 * @param code shown to people, for example {@code SE-P-0001}
 * @param situation what happens on such an occasion; {@code null} if plain
 * @param objective of the campaign it makes
 * @param startDaysBefore days before the occasion on which its campaign begins
 * @param endDaysAfter days after the occasion on which its campaign ends
 * @param checklist what has to be done, the earliest first
 * @param rumours those to be expected
 * @param messages what answers them, approved or still being written, of the own and of sharing
 *     cities
 * @param channels the kinds of outlet it goes out on; the city's outlets of these kinds are taken
 * @param adaptedFrom the playbook it was adapted from; {@code null} if written anew
 */
@Document("playbooks")
@TypeAlias("playbook")
public record Playbook(
    @Id PlaybookId id,
    @Version @Nullable Long version,
    String code,
    CityId city,
    Sharing sharing,
    String name,
    Trigger trigger,
    @Nullable String situation,
    String objective,
    List<String> audiences,
    int startDaysBefore,
    int endDaysAfter,
    List<Step> checklist,
    List<RumourId> rumours,
    List<MessageId> messages,
    List<ChannelType> channels,
    @Nullable PlaybookId adaptedFrom,
    boolean demo) {

  public Playbook {
    audiences = List.copyOf(audiences);
    checklist =
        checklist.stream().sorted(Comparator.comparingInt(Step::daysBefore).reversed()).toList();
    rumours = List.copyOf(rumours);
    messages = List.copyOf(messages);
    channels = List.copyOf(channels);
  }

  /** A new one. */
  public static Playbook of(
      PlaybookId id,
      String code,
      CityId city,
      Sharing usual,
      NewPlaybook says,
      @Nullable PlaybookId model,
      boolean demo) {
    return new Playbook(
        id,
        null,
        code,
        city,
        says.sharing() == null ? usual : says.sharing(),
        says.name(),
        says.trigger(),
        says.situation(),
        says.objective(),
        says.audiences(),
        says.startDaysBefore(),
        says.endDaysAfter(),
        says.checklist(),
        says.rumours(),
        says.messages(),
        says.channels(),
        model,
        demo);
  }

  /** Written otherwise. */
  Playbook rewrite(NewPlaybook says) {
    var next = of(id, code, city, sharing, says, adaptedFrom, demo);
    return new Playbook(
        id,
        version,
        code,
        city,
        next.sharing,
        next.name,
        next.trigger,
        next.situation,
        next.objective,
        next.audiences,
        next.startDaysBefore,
        next.endDaysAfter,
        next.checklist,
        next.rumours,
        next.messages,
        next.channels,
        adaptedFrom,
        demo);
  }

  /** Whether somebody who works for that city may see it. */
  public boolean isKnownTo(@Nullable CityId other) {
    return city.equals(other) || sharing == Sharing.NETWORK;
  }
}
