package eu.controvoce.channel;

import eu.controvoce.base.Id;

/** An outlet's id. */
public record OutletId(String value) implements Id {

  public OutletId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
