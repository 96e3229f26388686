package eu.controvoce.rumour;

/** A claim that can be checked, or a generalising judgement that no fact can settle. */
public enum RumourKind {
  RUMOUR,
  PREJUDICE
}
