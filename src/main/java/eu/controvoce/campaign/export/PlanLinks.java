package eu.controvoce.campaign.export;

/** Where the plan is fetched by those who are signed in, without a leading slash. */
public final class PlanLinks {

  /** As a sheet. */
  public static final String SHEET = "stampa/piano.xlsx";

  /** On paper; served by the module that prints. */
  public static final String PAPER = "stampa/piano.pdf";

  private PlanLinks() {}
}
