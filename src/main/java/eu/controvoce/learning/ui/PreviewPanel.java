package eu.controvoce.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.learning.FramePreview;
import eu.controvoce.learning.FramePreview.Retagged;
import eu.controvoce.rumour.SightingId;
import java.util.List;
import java.util.Map;

/** Which sightings would be tagged otherwise; their words are shown only on request. */
final class PreviewPanel extends Composite<Div> {

  private final Tools tools;
  private final FramePreview preview;
  private final Div list = new Div();

  PreviewPanel(Tools tools, FramePreview preview, Command apply) {
    this.tools = tools;
    this.preview = preview;
    var sentence =
        new Paragraph(
            getTranslation("frame.preview.sentence", preview.looked(), preview.changes().size()));
    sentence.getElement().setAttribute("role", "status");
    var actions = new Div(Buttons.primary(getTranslation("frame.apply"), apply));
    actions.addClassName("cv-actions");
    if (!preview.changes().isEmpty()) {
      actions.add(Buttons.secondary(getTranslation("frame.preview.words"), this::read));
    }
    show(Map.of());
    getContent().add(new Section(getTranslation("frame.preview.title"), sentence, actions, list));
  }

  private void read() {
    var ids = preview.changes().stream().map(Retagged::sighting).toList();
    show(tools.lessons().words(tools.actor(), ids));
  }

  private void show(Map<SightingId, String> words) {
    list.removeAll();
    list.add(
        Line.list(
            getTranslation("frame.preview.title"),
            preview.changes().stream()
                .map(each -> line(each, words.get(each.sighting())))
                .toList()));
  }

  private Line line(Retagged change, @org.jspecify.annotations.Nullable String words) {
    var none = getTranslation("frame.no-topic");
    var turn =
        getTranslation(
            "frame.preview.turn",
            tools.topics(change.before(), getLocale(), none),
            tools.topics(change.after(), getLocale(), none));
    var parts = List.of(change.code(), tools.city(change.city()));
    var line =
        change.confirmed()
            ? new Line(
                turn, parts, new StateBadge(Tone.DONE, getTranslation("frame.preview.confirmed")))
            : new Line(turn, parts);
    return words == null ? line : line.text("«" + words + "»");
  }
}
