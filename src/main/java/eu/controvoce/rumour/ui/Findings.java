package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.controvoce.base.ui.Chip;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.language.Analysis;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.language.TopicSuggestion;
import java.util.Locale;

/** What the analysis found in a text, with the words that led to it. */
final class Findings extends Composite<Div> {

  private final CodingFrame frame;

  Findings(CodingFrame frame) {
    this.frame = frame;
    getContent().addClassName("cv-findings");
    getContent().getElement().setAttribute("aria-live", "polite");
  }

  void show(Analysis analysis) {
    getContent().removeAll();
    var head = new H2(getTranslation("listen.findings"));
    head.addClassName("cv-small-heading");
    getContent().add(head, line(analysis));
    if (analysis.refer()) {
      getContent().add(new StateBadge(Tone.DANGER, getTranslation("listen.findings.refer")));
    }
    if (analysis.topics().isEmpty()) {
      var none = new Paragraph(getTranslation("listen.findings.no-topic"));
      none.addClassName("cv-help");
      getContent().add(none);
      return;
    }
    var list = new UnorderedList();
    list.addClassName("cv-topic-list");
    analysis.topics().forEach(each -> list.add(topic(each)));
    getContent().add(list);
  }

  void clear() {
    getContent().removeAll();
  }

  private Div line(Analysis analysis) {
    var line = new Div();
    line.addClassName("cv-chips");
    line.add(new Chip(Icon.LANGUAGE, language(analysis)));
    if (analysis.kind() != null) {
      line.add(new Chip(Icon.RUMOUR, Labels.of("rumour.kind", analysis.kind())).suggested());
    }
    analysis.targetGroups().stream()
        .flatMap(code -> frame.targetGroups().stream().filter(each -> each.code().equals(code)))
        .forEach(each -> line.add(new Chip(Icon.PEOPLE, each.label(getLocale())).suggested()));
    return line;
  }

  private String language(Analysis analysis) {
    if (analysis.language() == null) {
      return getTranslation("listen.findings.language.unknown");
    }
    var name = Locale.of(analysis.language()).getDisplayLanguage(getLocale());
    return analysis.languageUnsure()
        ? getTranslation("listen.findings.language.unsure", name)
        : name;
  }

  private ListItem topic(TopicSuggestion topic) {
    var name = new Span(frame.topicLabel(topic.code(), getLocale()));
    name.addClassName("cv-topic-name");
    var sure =
        new Span(
            getTranslation(
                topic.sure() ? "listen.findings.sure" : "listen.findings.maybe",
                Math.round(topic.confidence() * 100)));
    sure.addClassName("cv-help");
    var item = new ListItem(Icon.TAG.create(), name, sure);
    if (!topic.words().isEmpty()) {
      var words = new Span();
      words.addClassName("cv-topic-words");
      words.add(new Span(getTranslation("listen.findings.because")));
      topic
          .words()
          .forEach(each -> {
            var mark = new Span(each);
            mark.addClassName("cv-word");
            words.add(mark);
          });
      item.add(words);
    }
    return item;
  }
}
