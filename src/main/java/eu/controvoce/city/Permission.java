package eu.controvoce.city;

import static eu.controvoce.city.Role.ADMINISTRATOR;
import static eu.controvoce.city.Role.COORDINATOR;
import static eu.controvoce.city.Role.MANAGER;
import static eu.controvoce.city.Role.OFFICER;
import static eu.controvoce.city.Role.OPERATOR;

import java.util.Set;

/** What can be done, and by whom; those of a city act in their own city only. */
public enum Permission {
  /** Log sightings, link them to a rumour, open a new rumour, look up answers. */
  LISTEN(OPERATOR, OFFICER, MANAGER),
  /** Triage rumours, decide on them, give verdicts. */
  TRIAGE(OFFICER, MANAGER),
  /** Write facts and counter-messages and send them for approval. */
  ANSWER(OFFICER, MANAGER),
  /** Approve a counter-message or ask for changes; never one's own text. */
  APPROVE(MANAGER),
  /** Make campaigns and plan publications. */
  PLAN(OFFICER, MANAGER),
  /** Approve a campaign. */
  APPROVE_CAMPAIGN(MANAGER),
  /** See the indicators of the own city. */
  EVALUATE(OFFICER, MANAGER),
  /** See what cities share and how the network does. */
  SEE_NETWORK(OPERATOR, OFFICER, MANAGER, COORDINATOR),
  /** Agree on the words and checks of the whole network. */
  AGREE(COORDINATOR, ADMINISTRATOR),
  /** See the indicators of every city. */
  EVALUATE_NETWORK(COORDINATOR),
  /**
   * Add, disable and re-role members, reset passwords, set up cities and outlets, read the journal.
   */
  ADMINISTER(ADMINISTRATOR);

  @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
  private final Set<Role> roles;

  Permission(Role... roles) {
    this.roles = Set.of(roles);
  }

  /** Whether members with this role may do it. */
  public boolean isGrantedTo(Role role) {
    return roles.contains(role);
  }

  /** The roles that may do it. */
  public Set<Role> roles() {
    return roles;
  }
}
