package eu.controvoce.campaign.playbook;

import eu.controvoce.answer.MessageId;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Sharing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a playbook says; the parts mean what they mean in {@link Playbook}. Texts are cleaned.
 *
 * @param sharing {@code null} for what the city agreed to, or what the playbook has already
 */
public record NewPlaybook(
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
    @Nullable Sharing sharing) {

  private static final int MOST = 60;

  public NewPlaybook {
    name = Texts.required("name", name, Texts.SHORT);
    objective = Texts.required("objective", objective, Texts.MEDIUM);
    situation = Texts.optional("situation", situation, Texts.MEDIUM).orElse(null);
    audiences =
        audiences.stream()
            .flatMap(each -> Texts.optional("audiences", each, Texts.SHORT).stream())
            .distinct()
            .toList();
    inRange("startDaysBefore", startDaysBefore);
    inRange("endDaysAfter", endDaysAfter);
    few("audiences", audiences);
    few("checklist", checklist);
    few("rumours", rumours);
    few("messages", messages);
    checklist = List.copyOf(checklist);
    rumours = List.copyOf(rumours);
    messages = List.copyOf(messages);
    channels = channels.stream().distinct().toList();
  }

  private static void inRange(String field, int days) {
    if (days < 0 || days > Step.MOST_DAYS) {
      throw new InvalidInput(field, "playbook.days.range", Step.MOST_DAYS);
    }
  }

  private static void few(String field, List<?> items) {
    if (items.size() > MOST) {
      throw new InvalidInput(field, "playbook.too-many", MOST);
    }
  }
}
