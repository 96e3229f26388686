package eu.controvoce.site;

import eu.controvoce.city.CityId;
import eu.controvoce.rumour.SightingId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That somebody wants to know what became of what they told. Nothing tells who, only the day.
 *
 * @param id keyed hash of the number they were given; the number itself is not kept
 * @param issuedOn local date in the city
 * @param toldOn when they first read an outcome; {@code null} until then
 */
@Document("receipts")
@TypeAlias("receipt")
public record Receipt(
    @Id String id,
    CityId city,
    SightingId sighting,
    LocalDate issuedOn,
    @Nullable LocalDate toldOn) {

  Receipt toldOn(LocalDate day) {
    return new Receipt(id, city, sighting, issuedOn, day);
  }
}
