package eu.controvoce.site.fediverse;

import eu.controvoce.channel.FollowerFigures;
import eu.controvoce.channel.OutletHealth;
import eu.controvoce.city.CityId;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Tells the channel administration how many follow, and which servers do not take what they get.
 */
@Component
class FollowersCounted implements FollowerFigures {

  private static final int MISHAPS = 20;

  private final Followers followers;
  private final Handovers handovers;
  private final Mailboxes mailboxes;

  FollowersCounted(Followers followers, Handovers handovers, Mailboxes mailboxes) {
    this.followers = followers;
    this.handovers = handovers;
    this.mailboxes = mailboxes;
  }

  @Override
  public Figures of(CityId city) {
    var mishaps =
        mailboxes.ill(city, MISHAPS).stream()
            .map(each ->
                new OutletHealth.Mishap(
                    Objects.requireNonNull(each.mishapAt()), Objects.requireNonNull(each.mishap())))
            .toList();
    return new Figures(
        followers.countByCity(city),
        handovers.countByCityAndState(city, Handover.State.QUEUED),
        handovers
            .findFirstByCityAndStateOrderByEndedAtDesc(city, Handover.State.SENT)
            .map(Handover::endedAt)
            .orElse(null),
        mishaps);
  }
}
