package eu.controvoce.answer;

/** Looks whether something is at an address. */
@FunctionalInterface
interface LinkProbe {

  /** Looks, and never throws for what it finds. */
  Probed probe(String link) throws InterruptedException;
}
