package eu.controvoce.answer;

import eu.controvoce.base.Id;

/** The id of an invitation to read a text. */
public record InvitationId(String value) implements Id {

  public InvitationId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
