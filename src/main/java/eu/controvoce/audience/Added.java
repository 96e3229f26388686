package eu.controvoce.audience;

import java.util.List;

/**
 * What came of adding addresses.
 *
 * @param added how many are new on the list
 * @param present how many were on it already
 * @param doubled how many stood there more than once
 * @param left how many had left it and were not added again: they said no
 * @param suppressed how many nobody has, as mail servers said before
 * @param wrong line numbers, from 1, of what is no address
 */
public record Added(
    int added, int present, int doubled, int left, int suppressed, List<Integer> wrong) {

  public Added {
    wrong = List.copyOf(wrong);
  }
}
