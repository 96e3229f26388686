package eu.controvoce.campaign.feed;

import eu.controvoce.city.MemberId;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The calendar links of this installation. */
interface CalendarLinks extends ListCrudRepository<CalendarLink, CalendarLinkId> {

  /** Everything a member made, revoked or not. */
  List<CalendarLink> findByMember(MemberId member);
}
