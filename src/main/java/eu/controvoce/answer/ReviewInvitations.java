package eu.controvoce.answer;

import eu.controvoce.city.MemberId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The invitations to read a text, as stored. */
interface ReviewInvitations extends ListCrudRepository<ReviewInvitation, InvitationId> {

  List<ReviewInvitation> findByMessageOrderByInvitedAt(MessageId message);

  long countByInvitedByAndInvitedAtAfter(MemberId member, Instant since);

  List<ReviewInvitation> findByEmailNotNull();
}
