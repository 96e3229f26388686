package eu.controvoce.campaign;

import eu.controvoce.answer.MessageId;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.CityId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks at a time somebody is about to choose, before they do. Thread-safe. */
public interface PlanningAdvice {

  /**
   * What somebody is about to plan, or to move.
   *
   * @param itself the publication that is moved; {@code null} for a new one
   */
  record Wanted(
      @Nullable PublicationId itself,
      CityId city,
      CampaignId campaign,
      MessageId message,
      OutletId outlet,
      Instant at) {

    /** A publication as it stands, at its time or another. */
    public static Wanted of(Publication publication, Instant at) {
      return new Wanted(
          publication.id(),
          publication.city(),
          publication.campaign(),
          publication.message(),
          publication.outlet(),
          at);
    }
  }

  /**
   * What should be known first, the gravest first; empty if nothing.
   *
   * @param locale in which days and names within the warnings are written
   */
  List<PlanningWarning> of(Wanted wanted, Locale locale);
}
