package eu.controvoce.audience;

import eu.controvoce.base.Id;

/**
 * A subscriber's id: an address is on a list once, however often it is added. Made by {@link
 * AddressBook} with a key, so that nobody can try out addresses on it.
 */
public record SubscriberId(String value) implements Id {

  public SubscriberId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
