package eu.controvoce.answer;

import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import eu.controvoce.rumour.RumourId;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a city did with a message proposed for a rumour: the last choice counts.
 *
 * @param id city, rumour and message, so that choosing twice keeps one
 * @param taken whether somebody began from it; otherwise it was passed over
 */
@Document("proposal-choices")
@TypeAlias("proposal-choice")
record ProposalChoice(
    @Id String id,
    CityId city,
    RumourId rumour,
    MessageId message,
    boolean taken,
    MemberId by,
    Instant at) {

  static String id(CityId city, RumourId rumour, MessageId message) {
    return city.value() + "." + rumour.value() + "." + message.value();
  }
}
