package eu.controvoce.campaign.operations.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.operations.BulkActs;
import eu.controvoce.campaign.operations.Work;
import eu.controvoce.campaign.ui.SeenDialog;
import eu.controvoce.city.Actor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What waits for a person, to be taken one by one or many at once. */
final class WaitingPart extends Composite<Div> {

  private static final int MOST = 200;

  private final BulkActs bulk;
  private final Actor actor;
  private final WorkRows lines;
  private final Command changed;
  private final List<Work> waiting;
  private final Set<PublicationId> chosen = new LinkedHashSet<>();
  private final Rows rows = new Rows(getTranslation("operations.waiting"));
  private final Span count = new Span();
  private final Button retry;
  private final Button cancel;
  private final Button confirm;

  /**
   * @param changed called after something was done
   */
  WaitingPart(BulkActs bulk, Actor actor, List<Work> waiting, WorkRows lines, Command changed) {
    this.bulk = bulk;
    this.actor = actor;
    this.waiting = waiting.stream().limit(MOST).toList();
    this.lines = lines;
    this.changed = changed;
    retry = Buttons.secondary(getTranslation("operations.retry"), this::retry);
    cancel = Buttons.danger(getTranslation("operations.cancel"), this::cancel);
    confirm = Buttons.secondary(getTranslation("publication.confirm"), this::confirm);
    confirm.setVisible(this.waiting.stream().anyMatch(Work::isUncertain));
    var all = new Checkbox(getTranslation("operations.all"), event -> chooseAll(event.getValue()));
    var bar = new Div(all, count, confirm, retry, cancel);
    bar.addClassNames("cv-actions", "cv-bulk");
    getContent().add(bar, rows);
    show();
  }

  private void show() {
    rows.show(
        waiting.stream()
            .map(each ->
                lines.row(each).selectable(chosen.contains(each.id()), on -> choose(each.id(), on)))
            .toList());
    tell();
  }

  private void tell() {
    count.setText(getTranslation("operations.chosen", chosen.size()));
    retry.setEnabled(!chosen.isEmpty());
    cancel.setEnabled(!chosen.isEmpty());
    confirm.setEnabled(!uncertain().isEmpty());
  }

  private void choose(PublicationId id, boolean on) {
    if (on) {
      chosen.add(id);
    } else {
      chosen.remove(id);
    }
    tell();
  }

  private void chooseAll(boolean on) {
    chosen.clear();
    if (on) {
      waiting.forEach(each -> chosen.add(each.id()));
    }
    show();
  }

  /** Those chosen of which nobody knows whether they are out. */
  private List<PublicationId> uncertain() {
    return waiting.stream()
        .filter(each -> each.isUncertain() && chosen.contains(each.id()))
        .map(Work::id)
        .toList();
  }

  private void confirm() {
    SeenDialog.open(
        uncertain().size(),
        note -> {
          var result = bulk.confirm(actor, uncertain(), note);
          Notices.done(getTranslation("operations.confirmed", result.before().size()));
          refused(result);
          changed.execute();
        });
  }

  private void retry() {
    Confirm.ask(
        getTranslation("operations.retry.question", chosen.size()),
        getTranslation("operations.retry.consequence"),
        getTranslation("operations.retry"),
        () ->
            act(() -> {
              var result = bulk.retry(actor, List.copyOf(chosen));
              Notices.done(getTranslation("operations.retried", result.before().size()));
              refused(result);
            }));
  }

  private void cancel() {
    act(() -> {
      var result = bulk.cancel(actor, List.copyOf(chosen));
      Notices.done(
          getTranslation("operations.cancelled", result.before().size()),
          () -> act(() -> refused(bulk.restore(actor, result.before()))));
      refused(result);
    });
  }

  private void refused(BulkActs.Result result) {
    if (!result.refused().isEmpty()) {
      Notices.failed(
          getTranslation(
              "operations.refused",
              result.refused().size(),
              Notices.words(result.refused().getFirst().why())));
    }
  }

  private void act(Command what) {
    try {
      what.execute();
    } catch (Refusal e) {
      Notices.refused(e);
    }
    changed.execute();
  }
}
