package eu.controvoce.campaign.playbook;

import eu.controvoce.base.Id;

/** A playbook's id. */
public record PlaybookId(String value) implements Id {

  public PlaybookId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
