package eu.controvoce.site.web;

import eu.controvoce.base.ui.PublicLinks;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sign-in page points residents at their city's page. */
@Component
class SiteLinks implements PublicLinks {

  private final Cities cities;

  SiteLinks(Cities cities) {
    this.cities = cities;
  }

  @Override
  public List<Link> links() {
    return cities.findAll().stream()
        .sorted(Comparator.comparing(City::name))
        .map(each -> new Link(each.name(), "/citta/" + each.id()))
        .toList();
  }
}
