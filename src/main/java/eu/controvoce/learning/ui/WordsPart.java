package eu.controvoce.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.controvoce.answer.Vocabulary;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FilterChips;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.language.AgreedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The agreed vocabulary: words to avoid, and those added here. */
final class WordsPart extends Composite<Div> {

  private final Tools tools;
  private final FilterChips languages;
  private final Div body = new Div();

  WordsPart(Tools tools) {
    this.tools = tools;
    languages = LanguageChips.of(tools, _ -> show());
    var help = new Paragraph(getTranslation("frame.words.help"));
    help.addClassName("cv-help");
    var add =
        new Div(
            Buttons.secondary(
                getTranslation("frame.word.add"),
                () -> new WordDialog(tools, language(), this::show).open()));
    add.addClassName("cv-actions");
    getContent().addClassName("cv-stack");
    getContent().add(help, languages, add, body);
    show();
  }

  private void show() {
    var lines = new ArrayList<Line>();
    tools.draft().changes().words().stream()
        .filter(each -> each.language().equals(language()))
        .map(this::own)
        .forEach(lines::add);
    tools.vocabularies().shipped(language()).entries().stream()
        .map(WordsPart::shipped)
        .forEach(lines::add);
    body.removeAll();
    body.add(Line.list(getTranslation("frame.part.parole"), lines));
  }

  private Line own(AgreedWord word) {
    return new Line(
            String.join(", ", word.forms()),
            List.of(getTranslation("frame.word.use", word.use())),
            new StateBadge(Tone.ANSWER, Icon.EDIT, getTranslation("frame.word.own")),
            Buttons.icon(
                Icon.DELETE,
                getTranslation("frame.word.remove", word.forms().getFirst()),
                () -> {
                  tools.attempt(() -> tools.keep(tools.draft().removeWord(word)));
                  show();
                }))
        .text(word.why());
  }

  private static Line shipped(Vocabulary.Entry entry) {
    var use = com.vaadin.flow.i18n.I18NProvider.translate("frame.word.use", entry.use());
    return new Line(String.join(", ", entry.forms()), List.of(use)).text(entry.why());
  }

  private String language() {
    return Objects.requireNonNullElse(languages.current(), "it");
  }
}
