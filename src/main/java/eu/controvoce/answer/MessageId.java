package eu.controvoce.answer;

import eu.controvoce.base.Id;

/** A counter-message's id. */
public record MessageId(String value) implements Id {

  public MessageId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
