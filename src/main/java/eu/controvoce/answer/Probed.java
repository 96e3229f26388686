package eu.controvoce.answer;

/** What one look at a link showed. */
sealed interface Probed {

  /** It is there. */
  record Fine() implements Probed {}

  /** It is there, and for good under another address. */
  record Moved(String to) implements Probed {}

  /** The server says that it is not there, or fails. */
  record Gone(int status) implements Probed {}

  /** The server does not let machines look. */
  record Shut(int status) implements Probed {}

  /** Nobody answered: no such name, no connection, no end. */
  record Silent() implements Probed {}

  /** It leads into a network that is not public, directly or by a redirect: not looked at. */
  record Inside() implements Probed {}
}
