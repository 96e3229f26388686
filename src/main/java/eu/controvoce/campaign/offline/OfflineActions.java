package eu.controvoce.campaign.offline;

import eu.controvoce.campaign.PublicationId;
import java.util.List;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** What is kept of actions; callers check the city. */
interface OfflineActions extends ListCrudRepository<OfflineAction, PublicationId> {

  /** Those somebody has to be reminded of, now or some day. */
  @Query("{ 'remindBefore': { $ne: null }, 'responsible': { $ne: null } }")
  List<OfflineAction> findReminding();
}
