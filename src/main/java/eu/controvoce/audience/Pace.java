package eu.controvoce.audience;

/** How often somebody wants e-mails. */
public enum Pace {
  /** Each answer when it goes out. */
  AT_ONCE,
  /** The answers of the week in one letter. */
  WEEKLY
}
