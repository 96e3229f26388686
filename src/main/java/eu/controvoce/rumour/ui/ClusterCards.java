package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Speech;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.Cluster;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.NewRumour;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.RumourLinks;
import eu.controvoce.rumour.Sighting;
import java.util.List;

/** Sightings that say the same and belong to no rumour yet, offered as one new rumour. */
final class ClusterCards extends Composite<Div> {

  private static final int MOST = 3;

  private final Listening listening;
  private final Actor actor;
  private final Command changed;

  ClusterCards(List<Cluster> clusters, Listening listening, Actor actor, Command changed) {
    this.listening = listening;
    this.actor = actor;
    this.changed = changed;
    getContent().addClassName("cv-clusters");
    clusters.stream().limit(MOST).forEach(each -> getContent().add(card(each)));
  }

  private Div card(Cluster cluster) {
    var sightings = cluster.members().stream().map(each -> listening.find(actor, each)).toList();
    var heading = new Paragraph(Icon.MERGE.create());
    heading.add(" " + getTranslation("listen.cluster", sightings.size()));
    heading.addClassName("cv-callout-title");
    var said = new UnorderedList();
    sightings.stream()
        .limit(MOST)
        .forEach(each -> said.add(new ListItem(Speech.inline(each.exactWords()))));
    var card =
        new Div(
            heading,
            said,
            Buttons.secondary(
                getTranslation("listen.cluster.open"), () -> ask(sightings.getFirst(), sightings)));
    card.addClassNames("cv-callout", "cv-tone-rumour");
    return card;
  }

  private void ask(Sighting typical, List<Sighting> all) {
    var kind = typical.findings().kind();
    new NewRumourDialog(
            typical.exactWords(),
            typical.language() == null ? "it" : typical.language(),
            kind == null ? null : RumourKind.valueOf(kind.name()),
            typical.effectiveTopics(),
            typical.findings().targetGroups(),
            entry -> open(typical, all, entry))
        .open();
  }

  private void open(Sighting typical, List<Sighting> all, NewRumour entry) {
    var rumour = listening.promote(actor, typical.id(), entry);
    for (var each : all) {
      if (!each.id().equals(typical.id())) {
        link(each, rumour.id());
      }
    }
    Notices.done(getTranslation("listen.cluster.opened", rumour.code(), all.size()));
    changed.execute();
    getUI().ifPresent(ui -> ui.navigate(RumourLinks.rumour(rumour.id())));
  }

  /** Somebody may have sorted one of them meanwhile; the others are linked all the same. */
  private void link(Sighting each, eu.controvoce.rumour.RumourId rumour) {
    try {
      listening.link(actor, each.id(), rumour);
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }
}
