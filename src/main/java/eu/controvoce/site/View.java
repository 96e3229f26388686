package eu.controvoce.site;

import eu.controvoce.city.CityId;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How often something public was opened on a day (UTC).
 *
 * @param what id of a message, or {@code feed}
 */
@Document("views")
@TypeAlias("view")
record View(@Id String id, CityId city, String what, LocalDate day, long count) {

  /** What is counted together. */
  record Key(CityId city, String what, LocalDate day) {

    String id() {
      return city + "|" + what + "|" + day;
    }
  }
}
