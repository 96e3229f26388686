package eu.controvoce.campaign.playbook;

/** Who sees to a step. */
public enum Responsible {
  OPERATOR,
  OFFICER,
  MANAGER,
  PARTNER
}
