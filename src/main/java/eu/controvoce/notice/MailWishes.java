package eu.controvoce.notice;

import eu.controvoce.city.MemberId;
import org.springframework.data.repository.ListCrudRepository;

/** What members wish about notices by e-mail, as far as they said. */
interface MailWishes extends ListCrudRepository<MailWish, MemberId> {}
