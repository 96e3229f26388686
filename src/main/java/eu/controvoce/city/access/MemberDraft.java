package eu.controvoce.city.access;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a member, checked; see {@link eu.controvoce.city.Member} for the meaning.
 *
 * @param city left out of account for roles of the network
 */
public record MemberDraft(
    String username, String name, @Nullable String email, Role role, @Nullable CityId city) {

  /**
   * @throws InvalidInput if a field cannot be taken
   */
  public MemberDraft {
    username = Usernames.checked(username);
    name = Texts.required("name", name, Texts.SHORT);
    email = email(email);
    city = role.belongsToCity() ? city : null;
    if (role.belongsToCity() && city == null) {
      throw new InvalidInput("city", "member.city.missing");
    }
  }

  /** A plausible address, or {@code null} when nothing was typed. */
  static @Nullable String email(@Nullable String typed) {
    var address = Texts.optional("email", typed, Texts.SHORT).orElse(null);
    if (address != null && !address.matches("[^@\\s<>\",;]+@[^@\\s<>\",;]+\\.[^@\\s<>\",;.]{2,}")) {
      throw new InvalidInput("email", "member.email.form");
    }
    return address;
  }
}
