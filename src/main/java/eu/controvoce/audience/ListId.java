package eu.controvoce.audience;

import eu.controvoce.base.Id;

/** A mailing list's id. */
public record ListId(String value) implements Id {

  public ListId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
