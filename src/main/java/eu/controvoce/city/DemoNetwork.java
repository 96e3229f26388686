package eu.controvoce.city;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the demo: four real cities with names of their neighbourhoods, and made-up people. The
 * starter pack says more about the cities and comes first; this is what serves without it.
 */
final class DemoNetwork {

  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  static final List<Town> CITIES =
      List.of(
          new Town(
              "torino",
              "Torino",
              "TO",
              "Aurora, Barriera di Milano, Borgo Po, Borgo Vittoria, Cenisia, Centro, Crocetta,"
                  + " Falchera, Lingotto, Lucento, Madonna di Campagna, Mirafiori Nord,"
                  + " Mirafiori Sud, Parella, Pozzo Strada, San Donato, San Paolo, San Salvario,"
                  + " Santa Rita, Vallette, Vanchiglia"),
          new Town(
              "asti",
              "Asti",
              "AS",
              "Centro, Don Bosco, Praia, San Fedele, San Marzanotto, San Rocco, Sessant,"
                  + " Torretta, Trincere, Variglie, Viatosto"),
          new Town(
              "cuneo",
              "Cuneo",
              "CN",
              "Centro storico, Cerialdo, Confreria, Donatello, Gramsci, Madonna dell’Olmo,"
                  + " Passatore, Roata Rossi, Ronchi, San Benigno, San Paolo,"
                  + " San Rocco Castagnaretta, Spinetta"),
          new Town(
              "settimo",
              "Settimo Torinese",
              "SE",
              "Borgo Nuovo, Centro, Fornacino, Mezzi Po, San Gallo, Villaggio Fiat,"
                  + " Villaggio Olimpia"));

  static final List<Person> PEOPLE =
      Stream.of(
              city("torino", "Giulia Ferrero", "Amina Bouzid", "Paolo Gallo"),
              city("asti", "Davide Rosso", "Elena Barbero", "Youssef Karim"),
              city("cuneo", "Marta Giordano", "Ion Popescu", "Silvia Dutto"),
              city("settimo", "Luca Bertolino", "Chiara Fassio", "Grace Mensah"),
              Stream.of(
                  new Person("Anna Vercelli", Role.COORDINATOR, null),
                  new Person("Roberto Canale", Role.ADMINISTRATOR, null)))
          .flatMap(each -> each)
          .toList();

  private DemoNetwork() {}

  private static Stream<Person> city(String city, String operator, String officer, String manager) {
    var id = new CityId(city);
    return Stream.of(
        new Person(operator, Role.OPERATOR, id),
        new Person(officer, Role.OFFICER, id),
        new Person(manager, Role.MANAGER, id));
  }

  record Person(String name, Role role, @Nullable CityId city) {}

  record Town(CityId id, CityDraft draft) {

    Town(String id, String name, String prefix, String areas) {
      this(
          new CityId(id),
          new CityDraft(name, prefix, ROME, "it", List.of(areas.split(",", -1)), true, true));
    }
  }
}
