package eu.controvoce.campaign;

import eu.controvoce.base.Id;

/** A publication's id. */
public record PublicationId(String value) implements Id {

  public PublicationId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
