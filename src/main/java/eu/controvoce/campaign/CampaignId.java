package eu.controvoce.campaign;

import eu.controvoce.base.Id;

/** A campaign's id. */
public record CampaignId(String value) implements Id {

  public CampaignId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
