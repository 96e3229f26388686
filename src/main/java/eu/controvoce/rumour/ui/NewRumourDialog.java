package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.rumour.NewRumour;
import eu.controvoce.rumour.RumourKind;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks the little that opens a rumour; everything is proposed and can be corrected. */
final class NewRumourDialog {

  private static final int TITLE = 90;

  private final Dialog dialog = new Dialog();
  private final TextField title;
  private final TextArea claim;
  private final RadioButtonGroup<RumourKind> kind;

  /**
   * @param words from which title and claim are proposed
   * @param opened does it; may be refused
   */
  NewRumourDialog(
      String words,
      String language,
      @Nullable RumourKind suggested,
      List<String> topics,
      List<String> targetGroups,
      Consumer<NewRumour> opened) {
    title = Fields.text(Labels.say("rumour.title"), Labels.say("rumour.title.help"));
    title.setMaxLength(Texts.SHORT);
    title.setValue(shortened(words));
    claim = Fields.area(Labels.say("rumour.claim"), Labels.say("rumour.claim.help"), 2);
    claim.setValue(words);
    kind = Fields.radios(Labels.say("rumour.kind"), List.of(RumourKind.values()));
    kind.setItemLabelGenerator(each -> Labels.of("rumour.kind", each));
    kind.setHelperText(Labels.say("rumour.kind.help"));
    kind.setValue(suggested == null ? RumourKind.RUMOUR : suggested);
    var errors = new FieldErrors().bind("title", title).bind("claim", claim).bind("kind", kind);
    dialog.setHeaderTitle(Labels.say("listen.open.heading"));
    dialog.addClassName("cv-dialog");
    dialog.add(new Paragraph(Labels.say("listen.open.lead")), new Form(title, claim, kind));
    var save =
        Buttons.primary(
            Labels.say("listen.open.do"),
            () -> {
              var entry =
                  NewRumour.of(title.getValue(), claim.getValue(), language, kind.getValue())
                      .about(topics, targetGroups)
                      .masking();
              if (errors.attempt(() -> opened.accept(entry))) {
                dialog.close();
              }
            });
    dialog.getFooter().add(Buttons.quiet(Labels.say("ui.cancel"), dialog::close), save);
  }

  void open() {
    dialog.open();
    title.focus();
  }

  private static String shortened(String words) {
    var line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= TITLE) {
      return line;
    }
    var cut = line.lastIndexOf(' ', TITLE);
    return line.substring(0, cut > 0 ? cut : TITLE) + "…";
  }
}
