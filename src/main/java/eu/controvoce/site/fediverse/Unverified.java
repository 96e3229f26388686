package eu.controvoce.site.fediverse;

/** Nobody known to us vouches for a request. The message is for whoever runs the other server. */
public final class Unverified extends Exception {

  private static final long serialVersionUID = 1L;

  Unverified(String reason) {
    super(reason);
  }

  /** What is missing, in English, without anything the request did not say itself. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
