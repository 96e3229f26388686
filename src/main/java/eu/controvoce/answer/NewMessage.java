package eu.controvoce.answer;

import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Sharing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in to write a counter-message.
 *
 * @param rumours what it answers; may be empty for what is said before a rumour comes
 * @param sharing {@code null} for what the city agreed to; ignored in edits
 */
public record NewMessage(List<RumourId> rumours, Content content, @Nullable Sharing sharing) {

  public NewMessage {
    rumours = rumours.stream().distinct().toList();
  }

  /** Shared as the city agreed. */
  public static NewMessage of(Content content, RumourId... rumours) {
    return new NewMessage(List.of(rumours), content, null);
  }
}
