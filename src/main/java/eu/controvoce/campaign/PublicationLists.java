package eu.controvoce.campaign;

import eu.controvoce.answer.MessageId;
import eu.controvoce.city.CityId;
import java.util.List;

/**
 * Many publications at once. One that cannot be read, for instance since a newer version of the
 * product wrote it, is left out, and {@link UnreadablePublication} says so.
 */
public interface PublicationLists {

  /** The publications of a city. */
  List<Publication> findByCity(CityId city);

  /** The publications of a campaign. */
  List<Publication> findByCampaign(CampaignId campaign);

  /** The publications of a message, in any campaign. */
  List<Publication> findByMessage(MessageId message);

  /** All of them. */
  List<Publication> findAll();

  /** Those of these ids that there are. */
  List<Publication> findAllById(Iterable<PublicationId> ids);
}
