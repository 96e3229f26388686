package eu.controvoce.base.ui;

import java.time.ZoneId;

/** Who looks at the interface, as far as the shell shows it. Asked afresh for each use. */
public interface Whoami {

  /** The member's name; empty when nobody is signed in. */
  String name();

  /** Translation key of the member's role; empty when nobody is signed in. */
  String roleKey();

  /** Name of the city worked for; empty for roles of the network. */
  String cityName();

  /** The zone in which the city means its times. */
  ZoneId zone();

  /** Stable key of the member, used to keep drafts apart on a shared device. */
  String memberKey();
}
