package eu.controvoce.city.access;

import eu.controvoce.city.MemberId;
import org.springframework.data.repository.ListCrudRepository;

/** The one-time links that were given out and not used yet. */
interface PasswordLinks extends ListCrudRepository<PasswordLink, String> {

  /** Takes a link away; 1 for exactly one of several callers. */
  long deleteByHash(String hash);

  /** Takes all links of a member away. */
  long deleteByMember(MemberId member);
}
