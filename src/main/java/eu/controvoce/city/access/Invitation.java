package eu.controvoce.city.access;

import eu.controvoce.city.Member;
import java.time.Instant;

/**
 * A member with the one-time link to set their password, to be handed over by the administrator.
 *
 * @param link the whole address; it can be read this once only
 * @param until when it ends unused
 */
public record Invitation(Member member, String link, Instant until) {

  @Override
  public String toString() {
    return "Invitation[" + member.id() + ", until " + until + "]";
  }
}
