package eu.controvoce.base.ui;

import java.util.List;

/** The accounts of the demo, shown at sign-in; provided in demo mode only. */
@FunctionalInterface
public interface DemoAccounts {

  /**
   * A demo account.
   *
   * @param roleKey translation key of the role
   * @param cityName empty for roles of the network
   */
  record Account(String username, String password, String roleKey, String cityName) {}

  /** The accounts, cities together; empty outside demo mode. */
  List<Account> accounts();
}
