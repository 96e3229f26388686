package eu.controvoce.campaign.slot;

import eu.controvoce.base.Id;

/** A slot's id. */
public record SlotId(String value) implements Id {

  public SlotId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
