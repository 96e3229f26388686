package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Form;
import eu.controvoce.campaign.Checklists;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Metric;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Says anew what people counted at an action. */
final class CountsDialog {

  /** Takes what was counted. */
  interface Declare {
    void accept(@Nullable Integer copies, @Nullable Integer people);
  }

  private final Dialog dialog = new Dialog();

  CountsDialog(Publication publication, Declare declare, Command changed) {
    var copies = number("offline.handed-out", publication, Checklists.HANDED_OUT);
    var people = number("publication.attendance", publication, Checklists.ATTENDANCE);
    var errors = new FieldErrors().bind("copies", copies).bind("attendance", people);
    var help = new Paragraph(Words.say("offline.declare.help"));
    help.addClassName("cv-help");
    dialog.setHeaderTitle(Words.say("offline.declare"));
    dialog.addClassName("cv-dialog");
    dialog.add(new Form(help).row(copies, people));
    dialog
        .getFooter()
        .add(
            Buttons.quiet(Words.say("ui.cancel"), dialog::close),
            Buttons.primary(
                Words.say("campaign.save"),
                () -> {
                  if (errors.attempt(() -> declare.accept(copies.getValue(), people.getValue()))) {
                    dialog.close();
                    changed.execute();
                  }
                }));
  }

  void open() {
    dialog.open();
  }

  private static IntegerField number(String label, Publication publication, String kind) {
    var field = new IntegerField(Words.say(label));
    field.setMin(0);
    publication.metrics().stream()
        .filter(each -> !each.measured() && each.kind().equals(kind))
        .max(Comparator.comparing(Metric::date))
        .ifPresent(each -> field.setValue((int) each.value()));
    return field;
  }
}
