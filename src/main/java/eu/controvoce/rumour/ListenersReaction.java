package eu.controvoce.rumour;

/** How those who heard it took it. */
public enum ListenersReaction {
  AGREED,
  UNSURE,
  INDIFFERENT,
  DISAGREED
}
