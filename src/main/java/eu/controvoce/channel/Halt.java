package eu.controvoce.channel;

import eu.controvoce.city.CityId;

/**
 * Whether what is going out should stop where it is: asked again and again by channels whose
 * deliveries take long. What was halted is handed over again later and goes on from there.
 */
public interface Halt {

  /** Whether nothing of this city goes out for now. */
  boolean halts(CityId city);

  /** Whether this publication may no longer go out, as the post names it. */
  boolean halts(String publication);
}
