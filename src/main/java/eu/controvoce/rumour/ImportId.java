package eu.controvoce.rumour;

import eu.controvoce.base.Id;

/** The id of an import while it runs and after, until the next restart. */
public record ImportId(String value) implements Id {

  public ImportId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
