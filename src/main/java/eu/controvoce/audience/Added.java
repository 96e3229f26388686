package eu.controvoce.audience;

import java.util.List;

/**
 * What came of adding addresses.
 *
 * @param added how many are new on the list
 * @param present how many were on it already
 * @param left how many had left it and were not added again: they said no
 * @param wrong line numbers, from 1, of what is no address
 */
public record Added(int added, int present, int left, List<Integer> wrong) {

  public Added {
    wrong = List.copyOf(wrong);
  }
}
