package eu.controvoce.answer;

import eu.controvoce.city.CityId;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Sharing;
import java.util.List;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** The counter-messages of this installation; callers check who may see them. */
public interface CounterMessages extends ListCrudRepository<CounterMessage, MessageId> {

  /** The messages a city wrote. */
  List<CounterMessage> findByCity(CityId city);

  /** Messages of all cities with this sharing. */
  List<CounterMessage> findBySharing(Sharing sharing);

  /** Messages that answer a rumour, in any city. */
  @Query("{ 'rumours': ?0 }")
  List<CounterMessage> findAnswering(RumourId rumour);

  /** Messages whose draft or approved text shows a picture, as its own or in a cut. */
  @Query(
      """
      { $or: [
        { 'content.picture.picture': ?0 }, { 'content.variants.media': ?0 },
        { 'inForce.content.picture.picture': ?0 }, { 'inForce.content.variants.media': ?0 } ] }
      """)
  List<CounterMessage> findShowing(String picture);

  /** Messages whose draft or approved text stands on a fact. */
  @Query("{ $or: [ { 'content.facts': ?0 }, { 'inForce.content.facts': ?0 } ] }")
  List<CounterMessage> findUsing(FactId fact);
}
