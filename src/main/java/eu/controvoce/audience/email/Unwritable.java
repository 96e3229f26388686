package eu.controvoce.audience.email;

/** A letter cannot be written as a message. */
final class Unwritable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unwritable(Exception cause) {
    super(cause);
  }
}
