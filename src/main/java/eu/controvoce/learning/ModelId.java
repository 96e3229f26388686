package eu.controvoce.learning;

import eu.controvoce.base.Id;

/** A learnt model's number, as people say it. */
public record ModelId(String value) implements Id {

  public ModelId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
