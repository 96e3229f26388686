package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.Section;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.RumourLinks;
import java.util.List;

/** Beside a message: the city's rumours it may answer too, with the weightiest reason. */
final class FittingRumours extends Composite<Div> {

  private static final int MOST = 5;

  FittingRumours(CounterMessage message, Bench bench, Actor actor) {
    var found =
        bench.pairing().rumours(actor, message, MOST).stream()
            .filter(each -> each.proposal().score() >= Proposals.WORTH_SHOWING)
            .toList();
    if (found.isEmpty()) {
      return;
    }
    var heading = getTranslation("pairing.rumours");
    var rows = new Rows(heading);
    rows.show(
        found.stream()
            .map(each ->
                new ItemRow(
                    each.rumour().title(),
                    true,
                    List.of(
                        getTranslation("pairing.score", Math.round(each.proposal().score() * 100)),
                        ProposalsPanel.words(bench, each.proposal().reasons().getFirst())),
                    RumourLinks.rumour(each.rumour().id())))
            .toList());
    getContent().add(new Section(heading, rows));
  }
}
