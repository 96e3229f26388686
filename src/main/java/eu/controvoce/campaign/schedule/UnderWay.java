package eu.controvoce.campaign.schedule;

import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.Readiness;
import eu.controvoce.campaign.operations.StopDesk;
import eu.controvoce.channel.Halt;
import eu.controvoce.city.CityId;
import org.springframework.stereotype.Component;

/** What would keep a publication from starting also halts it on its way. */
@Component
class UnderWay implements Halt {

  private final Publications publications;
  private final Readiness readiness;
  private final StopDesk stops;

  UnderWay(Publications publications, Readiness readiness, StopDesk stops) {
    this.publications = publications;
    this.readiness = readiness;
    this.stops = stops;
  }

  @Override
  public boolean halts(CityId city) {
    return stops.standstill().holds(city);
  }

  @Override
  public boolean halts(String publication) {
    return publications
        .findById(new PublicationId(publication))
        .map(
            each -> halts(each.city()) || readiness.check(each) instanceof Readiness.Check.NotReady)
        .orElse(false);
  }
}
