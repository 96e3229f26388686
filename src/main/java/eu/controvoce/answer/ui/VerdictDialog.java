package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.Assessment;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.Verdict;
import java.util.List;

/** What the facts say about a claim, why, and which facts. */
final class VerdictDialog extends Composite<Dialog> {

  VerdictDialog(Bench bench, Actor actor, Rumour rumour, Command changed) {
    var verdict = new Select<Verdict>();
    verdict.setLabel(getTranslation("verdict.heading"));
    verdict.setItems(
        rumour.kind() == RumourKind.PREJUDICE
            ? List.of(Verdict.LACKS_CONTEXT, Verdict.OPINION)
            : List.of(Verdict.values()));
    verdict.setItemLabelGenerator(each -> Labels.of("rumour.verdict", each));
    verdict.setWidthFull();
    var reason =
        Fields.area(getTranslation("verdict.reason"), getTranslation("verdict.reason.help"), 3);
    var facts = new FactsField(bench, actor, () -> {});
    rumour
        .in(actor.ownCity())
        .map(Handling::assessment)
        .ifPresent((Assessment each) -> {
          verdict.setValue(each.verdict());
          reason.setValue(each.reason());
          facts.show(each.facts());
        });
    var errors = new FieldErrors().bind("verdict", verdict).bind("verdictReason", reason);
    var save =
        Buttons.primary(
            getTranslation("verdict.save"),
            () -> {
              var done =
                  errors.attempt(() -> {
                    if (verdict.isEmpty()) {
                      throw new InvalidInput("verdict", "input.required");
                    }
                    bench
                        .casework()
                        .assess(
                            actor,
                            rumour.id(),
                            rumour.version(),
                            verdict.getValue(),
                            reason.getValue(),
                            facts.ids());
                  });
              if (done) {
                getContent().close();
                Notices.done(getTranslation("verdict.saved"));
                changed.execute();
              }
            });
    getContent().setHeaderTitle(getTranslation("verdict.do"));
    getContent().setWidth("40rem");
    getContent().add(new Form(verdict, reason, facts));
    getContent()
        .getFooter()
        .add(Buttons.quiet(getTranslation("ui.cancel"), getContent()::close), save);
  }

  void open() {
    getContent().open();
  }
}
