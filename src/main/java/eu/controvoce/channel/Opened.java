package eu.controvoce.channel;

import org.jspecify.annotations.Nullable;

/**
 * An outlet that was just made, or whose secret was just renewed.
 *
 * @param secret what both sides sign with, shown this once; {@code null} if the kind needs none
 */
public record Opened(Outlet outlet, @Nullable String secret) {

  /** Without the secret: records reach logs. */
  @Override
  public String toString() {
    return "Opened[" + outlet.id() + "]";
  }
}
