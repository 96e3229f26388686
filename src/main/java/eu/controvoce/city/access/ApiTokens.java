package eu.controvoce.city.access;

import eu.controvoce.city.MemberId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The API tokens of this installation. */
interface ApiTokens extends ListCrudRepository<ApiToken, String> {

  /** Everything a member made, revoked or not. */
  List<ApiToken> findByMember(MemberId member);
}
