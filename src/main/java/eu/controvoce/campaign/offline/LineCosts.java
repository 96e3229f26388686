package eu.controvoce.campaign.offline;

import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What actions cost a campaign's budget lines. Thread-safe. */
@Component
public class LineCosts {

  private final OfflineActions actions;

  LineCosts(OfflineActions actions) {
    this.actions = actions;
  }

  /** Whole euros by name of the line; what was given up costs nothing. */
  public Map<String, Long> of(List<Publication> publications) {
    var costs = new HashMap<String, Long>();
    var lines = new HashMap<PublicationId, String>();
    for (var each : actions.findAllById(publications.stream().map(Publication::id).toList())) {
      var line = each.budgetLine();
      if (line != null) {
        lines.put(each.publication(), line);
      }
    }
    for (var each : publications) {
      var cost = each.cost();
      var line = lines.get(each.id());
      if (cost != null && line != null && each.status() != PublicationStatus.CANCELLED) {
        costs.merge(line, (long) cost, Long::sum);
      }
    }
    return costs;
  }
}
