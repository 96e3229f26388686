package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.HomeWork;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourFilter;
import eu.controvoce.rumour.RumourLinks;

/** Asks which rumour this one is the same as, and says what merging means before it does it. */
final class MergeDialog {

  private static final int CHOICES = 200;

  private final Dialog dialog = new Dialog(Labels.say("rumour.merge.heading"));

  MergeDialog(Casework casework, HomeWork home, Actor actor, Rumour from) {
    var others =
        casework.list(actor, RumourFilter.OWN, 0, CHOICES).items().stream()
            .filter(each -> !each.id().equals(from.id()))
            .toList();
    var into = Fields.choice(Labels.say("rumour.merge.into"), others);
    into.setItemLabelGenerator(each -> each.title() + " (" + each.code() + ")");
    var errors = new FieldErrors().bind("into", into);
    dialog.addClassName("cv-dialog");
    dialog.add(new Paragraph(Labels.say("rumour.merge.text")), into);
    var merge =
        Buttons.primary(
            Labels.say("rumour.merge.do"),
            () -> {
              var done =
                  errors.attempt(() -> {
                    if (into.isEmpty()) {
                      throw new InvalidInput("into", "input.required");
                    }
                    home.merge(actor, from.id(), into.getValue().id(), from.version());
                  });
              if (done) {
                dialog.close();
                Notices.done(Labels.say("rumour.merge.done"), () -> undo(home, actor, from));
                UI.getCurrent().navigate(RumourLinks.rumour(into.getValue().id()));
              }
            });
    dialog.getFooter().add(Buttons.quiet(Labels.say("ui.cancel"), dialog::close), merge);
  }

  private static void undo(HomeWork home, Actor actor, Rumour from) {
    try {
      home.unmerge(actor, from.id());
      UI.getCurrent().navigate(RumourLinks.rumour(from.id()));
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }

  void open() {
    dialog.open();
  }
}
