package eu.controvoce.notice;

import eu.controvoce.city.MemberId;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

/** The notices, as stored. */
interface NoticeShelf extends ListCrudRepository<Notice, NoticeId> {

  List<Notice> findByMemberOrderByAtDescIdDesc(MemberId member, Limit most);

  List<Notice> findByMemberAndReadAtIsNull(MemberId member);

  long countByMemberAndReadAtIsNull(MemberId member);

  List<Notice> findByMail(Notice.Mail mail);

  long deleteByAtBefore(Instant limit);
}
