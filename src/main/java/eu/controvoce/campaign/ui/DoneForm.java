package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
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
  private final IntegerField copies = new IntegerField(Words.say("publication.copies"));
  private final IntegerField attendance = new IntegerField(Words.say("publication.attendance"));
  private byte @Nullable [] picture;

  DoneForm(Checklists checklists, Actor actor, Publication publication, Command done) {
    words = Fields.area(Words.say("publication.done.words"), Words.say("publication.done.help"), 2);
    words.setMaxLength(Texts.MEDIUM);
    copies.setValue(publication.copies());
    copies.setMin(0);
    attendance.setMin(0);
    var upload =
        FileField.one(
            Proofs.MOST_BYTES,
            List.of(".jpg", ".jpeg", ".png"),
            UploadHandler.inMemory((_, data) -> picture = data));
    upload.addFileRemovedListener(_ -> picture = null);
    upload.getElement().setAttribute("aria-label", Words.say("publication.done.picture"));
    var errors =
        new FieldErrors()
            .bind("words", words)
            .bind("copies", copies)
            .bind("attendance", attendance);
    var save =
        Buttons.primary(
            Words.say("publication.tick"),
            () -> {
              var told =
                  new Done(picture, words.getValue(), copies.getValue(), attendance.getValue());
              if (errors.attempt(() -> checklists.done(actor, publication.id(), told))) {
                Notices.done(Words.say("publication.ticked"));
                done.execute();
              }
            });
    var form = new Form(upload, words).row(copies, attendance).actions(save);
    getContent().add(new Section(Words.say("publication.done"), form).raised());
  }
}
