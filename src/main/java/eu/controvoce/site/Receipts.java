package eu.controvoce.site;

import eu.controvoce.city.CityId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** What residents may come back for. */
interface Receipts extends ListCrudRepository<Receipt, String> {

  /** Those of a city. */
  List<Receipt> findByCity(CityId city);

  /** Those given before that day. */
  List<Receipt> findByIssuedOnBefore(LocalDate day);
}
