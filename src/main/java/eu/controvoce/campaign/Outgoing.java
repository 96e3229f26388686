package eu.controvoce.campaign;

import eu.controvoce.base.NotFound;
import eu.controvoce.campaign.link.Clicks;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Permission;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What goes out, went out and did not go out. Members of a city see all of it; roles of the network
 * see what residents can see too. Thread-safe.
 */
@Component
public class Outgoing {

  private final Publications publications;
  private final Clicks clicks;

  Outgoing(Publications publications, Clicks clicks) {
    this.publications = publications;
    this.clicks = clicks;
  }

  /** The publications that fit, in the order of their time. */
  public List<Publication> list(Actor actor, PublicationFilter filter) {
    return candidates(actor, filter).stream()
        .filter(filter::admits)
        .filter(each -> isVisible(actor, each))
        .sorted(Comparator.comparing(Publication::at).thenComparing(each -> each.id().value()))
        .toList();
  }

  /**
   * One publication.
   *
   * @throws NotFound if there is none, or none of this actor's
   */
  public Publication find(Actor actor, PublicationId id) {
    return publications
        .findById(id)
        .filter(each -> isVisible(actor, each))
        .orElseThrow(() -> new NotFound("access.not-found"));
  }

  /**
   * The same with the visits counted so far among its metrics; for reading only, never to be saved.
   */
  public List<Publication> counted(List<Publication> publications) {
    var counted = clicks.of(publications.stream().map(Publication::id).toList());
    return publications.stream()
        .map(each -> {
          var visits = counted.get(each.id());
          return visits == null
              ? each
              : new PublicationCopy(each, each.status()).metrics(visits).done();
        })
        .toList();
  }

  /** How many wait for somebody who plans: failed, held by the product, or offline and due. */
  public long waiting(Actor actor) {
    if (actor.city() == null || !actor.may(Permission.PLAN)) {
      return 0;
    }
    return publications.findByCity(actor.ownCity()).stream()
        .filter(Outgoing::needsSomebody)
        .count();
  }

  /** Whether nothing will happen to it until a person does something. */
  public static boolean needsSomebody(Publication publication) {
    return switch (publication.status()) {
      case FAILED, TO_DO -> true;
      case PAUSED, PLANNED, PUBLISHED, CORRECTED -> publication.error() != null;
      case SCHEDULED, PUBLISHING, CANCELLED, DONE, WITHDRAWN -> false;
    };
  }

  private List<Publication> candidates(Actor actor, PublicationFilter filter) {
    if (filter.campaign() != null) {
      return publications.findByCampaign(filter.campaign());
    }
    if (filter.message() != null) {
      return publications.findByMessage(filter.message());
    }
    CityId city = actor.city() == null ? filter.city() : actor.city();
    return city == null ? publications.findAll() : publications.findByCity(city);
  }

  private static boolean isVisible(Actor actor, Publication publication) {
    return actor.city() == null
        ? actor.may(Permission.SEE_NETWORK) && publication.isVisible()
        : actor.city().equals(publication.city());
  }
}
