package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.Finding;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Tone;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the checks say of a text: what is wrong, where, why, and how to mend it. */
final class FindingsPanel extends Composite<Div> {

  /** Characters shown on each side of the offending words. */
  private static final int AROUND = 30;

  private final Div summary = new Div();
  private final Div list = new Div();
  private final ReadabilityLine readability = new ReadabilityLine();
  private final MarkedText marked = new MarkedText();
  private @Nullable SerializableConsumer<Finding> go;

  FindingsPanel() {
    summary.addClassName("cv-notice");
    summary.getElement().setAttribute("role", "status");
    list.addClassName("cv-stack");
    getContent()
        .add(new Section(getTranslation("checks.heading"), summary, readability, list, marked));
    getContent().setId("checks");
    waiting();
  }

  /** Offers to go where a finding points. */
  FindingsPanel onGo(SerializableConsumer<Finding> listener) {
    go = listener;
    return this;
  }

  /** There is not enough of a text to look at. */
  void waiting() {
    list.removeAll();
    readability.setVisible(false);
    marked.setVisible(false);
    say(Tone.NEUTRAL, getTranslation("checks.waiting"));
  }

  void show(List<Finding> findings, Content content) {
    list.removeAll();
    long errors = findings.stream().filter(Finding::isError).count();
    long advice = findings.size() - errors;
    if (findings.isEmpty()) {
      say(Tone.FACT, getTranslation("checks.none"));
    } else if (errors == 0) {
      say(Tone.FACT, getTranslation("checks.advice", advice));
    } else {
      say(
          Tone.DANGER,
          getTranslation(advice == 0 ? "checks.errors" : "checks.both", errors, advice));
    }
    findings.forEach(each -> list.add(card(each, content)));
    readability.show(content);
    marked.show(findings, content);
  }

  private void say(Tone tone, String text) {
    for (var each : Tone.values()) {
      summary.removeClassName(cssClass(each));
    }
    summary.addClassName(cssClass(tone));
    summary.removeAll();
    summary.add((tone == Tone.NEUTRAL ? Icon.INFO : tone.icon()).create(), new Span(text));
  }

  private Div card(Finding finding, Content content) {
    var tone = finding.isError() ? Tone.DANGER : Tone.ATTENTION;
    var args = words(finding);
    var kind = new Span(getTranslation(finding.isError() ? "checks.error" : "checks.warning"));
    kind.addClassName("cv-hidden");
    var what = new Paragraph(kind, new Span(say("what", finding, args)));
    what.addClassName("cv-finding-what");
    var words = new Div(what);
    var quote = quote(finding, content);
    if (quote != null) {
      words.add(quote);
    }
    var mend = new Paragraph(say("do", finding, args));
    mend.addClassName("cv-help");
    words.add(mend);
    var listener = go;
    if (listener != null) {
      words.add(way(finding, content, listener));
    }
    var card = new Div(tone.icon().create(), words);
    card.addClassNames("cv-finding", cssClass(tone));
    return card;
  }

  private NativeButton way(
      Finding finding, Content content, SerializableConsumer<Finding> listener) {
    var words = getTranslation("checks.go", FieldNames.of(finding.field(), content));
    var button = new NativeButton(words, _ -> listener.accept(finding));
    button.addClassName("cv-link-button");
    return button;
  }

  private String say(String part, Finding finding, Object... args) {
    return getTranslation("check." + finding.code().name() + "." + part, args);
  }

  /** Names of channels and parts are codes in the finding. */
  private static Object[] words(Finding finding) {
    var args = finding.args().toArray();
    switch (finding.code()) {
      case TOO_LONG, PICTURE_NEEDED, HASHTAGS -> args[0] = Labels.say("answer.channel." + args[0]);
      case PART_MISSING -> args[1] = Labels.say("composer." + args[1] + "." + args[0]);
      default -> {}
    }
    return args;
  }

  /** The offending words, marked, with a little of what stands around them. */
  private static @Nullable Div quote(Finding finding, Content content) {
    var text = Marks.text(finding.field(), content);
    var from = finding.start();
    var to = finding.end();
    if (text == null || from == null || to == null || to > text.length()) {
      return null;
    }
    int start = Math.max(0, from - AROUND);
    int end = Math.min(text.length(), to + AROUND);
    var mark = new Element("mark");
    mark.setText(text.substring(from, to));
    var quote = new Div();
    quote.addClassName("cv-quote");
    quote
        .getElement()
        .appendChild(
            Element.createText((start > 0 ? "…" : "") + text.substring(start, from)),
            mark,
            Element.createText(text.substring(to, end) + (end < text.length() ? "…" : "")));
    return quote;
  }

  private static String cssClass(Tone tone) {
    return "cv-tone-" + tone.name().toLowerCase(Locale.ROOT);
  }
}
