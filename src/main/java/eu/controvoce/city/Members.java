package eu.controvoce.city;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The members of this installation. */
public interface Members extends ListCrudRepository<Member, MemberId> {

  /** The member with this sign-in name, given in lower case. */
  Optional<Member> findByUsername(String username);

  /** Everyone with a role who may sign in. */
  List<Member> findByRoleAndEnabledTrue(Role role);

  /** Everyone who works for a city. */
  List<Member> findByCity(CityId city);
}
