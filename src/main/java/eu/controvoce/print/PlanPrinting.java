package eu.controvoce.print;

import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.campaign.export.PlanQuery;
import eu.controvoce.campaign.export.PlanTable;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.print.paper.PaperWords;
import eu.controvoce.print.paper.PlanPaper;
import eu.controvoce.print.paper.Press;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the plan of a city on paper. Thread-safe. */
@Component
public class PlanPrinting {

  /** More on paper helps nobody; the sheet takes them all. */
  private static final int MOST = 1_000;

  private final PlanTable table;
  private final Cities cities;
  private final Press press;
  private final Translations translations;
  private final Clock clock;

  PlanPrinting(
      PlanTable table, Cities cities, Press press, Translations translations, Clock clock) {
    this.table = table;
    this.cities = cities;
    this.press = press;
    this.translations = translations;
    this.clock = clock;
  }

  /**
   * What goes out, day by day, as far as the actor may see it.
   *
   * @throws RuleBroken if it is too much for paper
   */
  public Printout plan(Actor actor, PlanQuery query, Locale locale) {
    City city =
        cities.findById(actor.ownCity()).orElseThrow(() -> new NotFound("access.not-found"));
    var rows = table.rows(actor, query, locale);
    if (rows.size() > MOST) {
      throw new RuleBroken("print.plan.too-long", rows.size(), MOST);
    }
    var paper = PlanPaper.of(city, query.filter(), rows, clock.instant(), actor.name());
    var words = new PaperWords(translations, locale, city.zone());
    var model = Map.<String, Object>of("p", paper, "w", words);
    var name = translations.getTranslation("print.file.plan", locale) + ".pdf";
    return new Printout(name, press.print("plan", model, locale).pdf());
  }
}
