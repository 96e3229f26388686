package eu.controvoce.campaign.schedule;

import eu.controvoce.base.mongo.StoreClock;
import eu.controvoce.campaign.operations.NodeSeen;
import eu.controvoce.campaign.operations.Nodes;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Says that this process is here, so that people see who carries things out and whose clock is off.
 */
@Component
class Presence {

  private static final Logger log = LoggerFactory.getLogger(Presence.class);

  /** Often enough to be taken for alive, seldom enough to cost nothing. */
  private static final Duration EVERY = Duration.ofSeconds(15);

  private static final Duration FORGOTTEN = Duration.ofDays(7);

  private final Nodes nodes;
  private final Node node;
  private final StoreClock clock;
  private @Nullable Instant started;
  private @Nullable Instant said;

  Presence(Nodes nodes, Node node, StoreClock clock) {
    this.nodes = nodes;
    this.node = node;
    this.clock = clock;
  }

  /** Says it, unless it was said moments ago. */
  synchronized void say() {
    var now = clock.instant();
    if (said != null && Duration.between(said, now).abs().compareTo(EVERY) < 0) {
      return;
    }
    if (started == null) {
      started = now;
      forgetOthers(now);
    }
    said = now;
    try {
      var seen = new NodeSeen(node.name(), started, now, clock.ahead().toMillis());
      nodes.save(seen);
      if (seen.isApart()) {
        log.warn("This machine's clock is {} ms ahead of the store's", seen.aheadMillis());
      }
    } catch (DataAccessException e) {
      log.debug("Could not say that this node is here", e);
    }
  }

  private void forgetOthers(Instant now) {
    nodes.findAll().stream()
        .filter(each -> each.seenAt().isBefore(now.minus(FORGOTTEN)))
        .map(NodeSeen::name)
        .forEach(nodes::deleteById);
  }
}
