package eu.controvoce.campaign.operations;

/** Addresses of this part's pages, without a leading slash. */
public final class OperationsLinks {

  /** How the carrying out is doing. */
  public static final String OPERATIONS = "campagne/funzionamento";

  private OperationsLinks() {}
}
