package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.Fact;
import eu.controvoce.base.ui.Answer;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Speech;
import eu.controvoce.base.ui.Times;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.rumour.Rumour;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text as people will get it, channel by channel, ready to be copied. */
final class Preview extends Composite<Div> {

  private record Shown(Content content, List<Rumour> rumours, List<Fact> facts) {}

  private final Times times;
  private final String city;
  private String address;
  private final Select<ChannelType> type = new Select<>();
  private final Div body = new Div();
  private final Div actions = new Div();
  private @Nullable Shown shown;
  private @Nullable String language;

  /**
   * @param city whose name stands above posts
   * @param address of the public sheet
   */
  Preview(Times times, String city, String address) {
    this.times = times;
    this.city = city;
    this.address = address;
    type.setLabel(getTranslation("preview.as"));
    type.setItems(ChannelType.values());
    type.setItemLabelGenerator(each -> Labels.of("answer.channel", each));
    type.setValue(ChannelType.PUBLIC_PAGE);
    type.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        language = null;
        render();
      }
    });
    body.addClassName("cv-preview");
    actions.addClassName("cv-actions");
    getContent().add(new Section(getTranslation("preview.heading"), type, body, actions));
    clear();
  }

  void clear() {
    shown = null;
    body.removeAll();
    actions.removeAll();
    body.add(Labels.help(getTranslation("preview.waiting")));
  }

  void show(Content content, List<Rumour> rumours, List<Fact> facts) {
    shown = new Shown(content, List.copyOf(rumours), List.copyOf(facts));
    render();
  }

  /** The public sheet's address, once the message has one. */
  void linkTo(String sheet) {
    address = sheet;
    render();
  }

  /** Shows another channel, in a language. */
  void as(ChannelType channel, String wanted) {
    language = wanted;
    type.setValue(channel);
    render();
  }

  private void render() {
    var now = shown;
    if (now == null) {
      return;
    }
    var content = now.content();
    var channel = Objects.requireNonNullElse(type.getValue(), ChannelType.PUBLIC_PAGE);
    var said = Objects.requireNonNullElse(language, content.language());
    var drawn = new ChannelPreview(content, now.facts(), channel, said, city, address, times);
    body.removeAll();
    actions.removeAll();
    if (drawn.text().isEmpty()) {
      body.add(Labels.help(getTranslation("preview.no-language")));
      return;
    }
    body.getElement().setAttribute("lang", said);
    body.getElement().setAttribute("dir", "auto");
    body.add(
        channel == ChannelType.PUBLIC_PAGE && said.equals(content.language())
            ? page(content, now.rumours(), now.facts(), times, getLocale())
            : drawn.draw(getLocale()));
    var copy =
        Buttons.secondary(getTranslation("preview.copy"), () -> Clip.copy(this, drawn.ready()));
    copy.setIcon(Icon.COPY.create());
    actions.add(copy);
  }

  /** The public sheet: fact first and biggest, the rumour smaller and marked as such. */
  static Component page(
      Content content, List<Rumour> rumours, List<Fact> facts, Times times, Locale locale) {
    var sheet = new Div();
    sheet.addClassName("cv-stack");
    sheet.add(new Answer(content.headline(), content.textFor(ChannelType.PUBLIC_PAGE)));
    content
        .pictureFor(ChannelType.PUBLIC_PAGE)
        .ifPresent(each -> sheet.add(Pic.of(each.picture(), each.altText())));
    var call = content.callToAction();
    if (call != null) {
      sheet.add(new Paragraph(call));
    }
    if (!rumours.isEmpty()) {
      sheet.add(subhead("preview.said"));
      rumours.forEach(
          each -> sheet.add(new Speech(each.claim(), Locale.of(each.language())).small()));
    }
    if (!facts.isEmpty()) {
      sheet.add(subhead("preview.sources"));
      facts.forEach(each -> sheet.add(Labels.card(each, times, locale)));
    }
    return sheet;
  }

  private static Component subhead(String key) {
    var words = new Paragraph(Labels.say(key));
    words.addClassName("cv-subhead");
    return words;
  }
}
