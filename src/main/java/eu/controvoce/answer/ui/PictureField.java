package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadHandler;
import eu.controvoce.answer.Illustration;
import eu.controvoce.answer.PictureDesk;
import eu.controvoce.answer.PictureId;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.FileField;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.city.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One picture, and the words for those who do not see it. */
final class PictureField extends Composite<Div> {

  private final Bench bench;
  private final Actor actor;
  private final Command changed;
  private final Div body = new Div();
  private final Div trouble = new Div();
  private final TextArea altText =
      Fields.area(Labels.say("picture.alt"), Labels.say("picture.alt.help"), 1);
  private @Nullable PictureId picture;

  PictureField(Bench bench, Actor actor, Command changed) {
    this.bench = bench;
    this.actor = actor;
    this.changed = changed;
    altText.setRequiredIndicatorVisible(true);
    trouble.getElement().setAttribute("role", "alert");
    body.addClassName("cv-stack");
    getContent().addClassName("cv-stack");
    getContent().add(trouble, body);
    render();
  }

  TextArea altText() {
    return altText;
  }

  void show(@Nullable Illustration illustration) {
    picture = illustration == null ? null : illustration.picture();
    var words = illustration == null ? null : illustration.altText();
    altText.setValue(words == null ? "" : words);
    render();
  }

  @Nullable Illustration illustration() {
    return picture == null ? null : new Illustration(picture, altText.getValue());
  }

  private void render() {
    body.removeAll();
    if (picture == null) {
      var upload =
          FileField.one(
              PictureDesk.MOST_BYTES,
              List.of(".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic"),
              UploadHandler.inMemory((_, bytes) -> taken(bytes)));
      upload.getElement().setAttribute("aria-label", Labels.say("picture.add"));
      body.add(upload, Labels.help(Labels.say("picture.help")));
    } else {
      var shown = Pic.of(picture, altText.getValue());
      shown.addClassName("cv-picture-small");
      var remove =
          Buttons.quiet(
              Labels.say("picture.remove"),
              () -> {
                show(null);
                changed.execute();
              });
      body.add(shown, altText, remove);
    }
  }

  private void taken(byte[] bytes) {
    trouble.removeAll();
    try {
      picture = bench.pictures().keep(actor, bytes).id();
      render();
      altText.focus();
      changed.execute();
    } catch (InvalidInput e) {
      var words = new Div(Icon.ERROR.create(), new Span(Notices.words(e)));
      words.addClassNames("cv-notice", "cv-tone-danger");
      trouble.add(words);
      render();
    } catch (Refusal e) {
      Notices.refused(e);
      render();
    }
  }
}
