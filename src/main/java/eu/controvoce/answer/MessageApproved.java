package eu.controvoce.answer;

import eu.controvoce.city.CityId;
import eu.controvoce.rumour.RumourId;
import java.util.List;

/** News: a second person approved a counter-message; published after it was saved. */
public record MessageApproved(MessageId message, CityId city, List<RumourId> rumours) {

  public MessageApproved {
    rumours = List.copyOf(rumours);
  }
}
