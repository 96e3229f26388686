package eu.controvoce.campaign.playbook;

/** Occasions on which rumours are to be expected [occasione]. */
public enum Trigger {
  RECEPTION_CENTRE,
  ELECTIONS,
  COURT_CASE,
  SCHOOL_START,
  OTHER
}
