package eu.controvoce.base.ui;

import java.util.List;

/** A module's pages in the navigation; each module that has views provides one bean. */
@FunctionalInterface
public interface NavEntries {

  /** The pages, in any order. */
  List<NavEntry> entries();
}
