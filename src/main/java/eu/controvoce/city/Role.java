package eu.controvoce.city;

/** What a member does; the first three belong to one city, the last two to the network. */
public enum Role {
  OPERATOR,
  OFFICER,
  MANAGER,
  COORDINATOR,
  ADMINISTRATOR;

  /** Whether members with this role work for one city. */
  public boolean belongsToCity() {
    return switch (this) {
      case OPERATOR, OFFICER, MANAGER -> true;
      case COORDINATOR, ADMINISTRATOR -> false;
    };
  }

  /** The name Spring Security knows it by. */
  public String authority() {
    return "ROLE_" + name();
  }
}
