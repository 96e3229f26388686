package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadHandler;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.FileField;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.campaign.Checklists;
import eu.controvoce.campaign.Done;
import eu.controvoce.campaign.Proofs;
import eu.controvoce.campaign.Publication;
import eu.controvoce.city.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ticks an action off: a picture or a sentence, and what was counted. */
final class DoneForm extends Composite<Div> {

  private final TextArea words;
  private final TextField altText;
  private final IntegerField copies = new IntegerField(Words.say("offline.handed-out"));
  private final IntegerField attendance = new IntegerField(Words.say("publication.attendance"));
  private byte @Nullable [] picture;

  DoneForm(Checklists checklists, Actor actor, Publication publication, Command done) {
    words = Fields.area(Words.say("publication.done.words"), Words.say("publication.done.help"), 2);
    words.setMaxLength(Texts.MEDIUM);
    altText = Fields.text(Words.say("offline.alt"), Words.say("offline.alt.help"));
    altText.setMaxLength(Texts.SHORT);
    altText.setVisible(false);
    var planned = publication.copies();
    if (planned != null) {
      copies.setHelperText(Words.say("offline.handed-out.planned", planned));
    }
    copies.setMin(0);
    attendance.setMin(0);
    var upload =
        FileField.one(
            Proofs.MOST_BYTES,
            List.of(".jpg", ".jpeg", ".png"),
            UploadHandler.inMemory((_, data) -> {
              picture = data;
              altText.setVisible(true);
            }));
    upload.addFileRemovedListener(_ -> {
      picture = null;
      altText.setVisible(false);
    });
    upload.getElement().setAttribute("aria-label", Words.say("publication.done.picture"));
    var errors =
        new FieldErrors()
            .bind("words", words)
            .bind("altText", altText)
            .bind("copies", copies)
            .bind("attendance", attendance);
    var save =
        Buttons.primary(
            Words.say("publication.tick"),
            () -> {
              var told =
                  new Done(
                      picture,
                      altText.getValue(),
                      words.getValue(),
                      copies.getValue(),
                      attendance.getValue());
              if (errors.attempt(() -> checklists.done(actor, publication.id(), told))) {
                Notices.done(Words.say("publication.ticked"));
                done.execute();
              }
            });
    var form = new Form(upload, altText, words).row(copies, attendance).actions(save);
    getContent().add(new Section(Words.say("publication.done"), form).raised());
  }
}
