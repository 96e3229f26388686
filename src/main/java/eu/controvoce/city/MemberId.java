package eu.controvoce.city;

import eu.controvoce.base.Id;

/** A member's id. */
public record MemberId(String value) implements Id {

  public MemberId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
