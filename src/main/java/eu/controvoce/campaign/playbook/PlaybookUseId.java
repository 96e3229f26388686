package eu.controvoce.campaign.playbook;

import eu.controvoce.base.Id;

/** The id of a playbook put to use once. */
public record PlaybookUseId(String value) implements Id {

  public PlaybookUseId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
