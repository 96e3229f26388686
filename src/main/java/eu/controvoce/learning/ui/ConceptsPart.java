package eu.controvoce.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.FilterChips;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.language.frame.Concept;
import eu.controvoce.language.frame.FrameLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The ideas people speak of and the words they use for them. */
final class ConceptsPart extends Composite<Div> {

  private static final int PAGE = 40;
  private static final int SHOWN_FORMS = 8;

  private final Tools tools;
  private final FilterChips languages;
  private final TextField search;
  private final Div body = new Div();

  ConceptsPart(Tools tools) {
    this.tools = tools;
    languages = LanguageChips.of(tools, _ -> show(PAGE));
    search = new TextField(getTranslation("frame.concepts.search"));
    search.setWidthFull();
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(_ -> show(PAGE));
    body.addClassName("cv-stack");
    var help = new Paragraph(getTranslation("frame.concepts.help"));
    help.addClassName("cv-help");
    getContent().addClassName("cv-stack");
    getContent().add(help, languages, search, body);
    show(PAGE);
  }

  private void show(int most) {
    var code = Objects.requireNonNullElse(languages.current(), "it");
    var wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
    var found =
        tools.worked().languages().stream()
            .filter(each -> each.code().equals(code))
            .map(FrameLanguage::concepts)
            .flatMap(List::stream)
            .filter(each -> matches(each, wanted))
            .toList();
    body.removeAll();
    if (found.isEmpty()) {
      body.add(
          new EmptyState(
              Icon.SEARCH,
              getTranslation("frame.concepts.none"),
              getTranslation("frame.concepts.none.text")));
      return;
    }
    body.add(
        Line.list(
            getTranslation("frame.part.concetti"),
            found.stream().limit(most).map(each -> line(code, each, most)).toList()));
    if (found.size() > most) {
      body.add(Buttons.secondary(getTranslation("ui.rows.more"), () -> show(most + PAGE)));
    }
  }

  private Line line(String language, Concept concept, int most) {
    var forms =
        String.join(", ", concept.forms().stream().limit(SHOWN_FORMS).toList())
            + (concept.forms().size() > SHOWN_FORMS ? " …" : "");
    var topics = tools.topics(concept.topics(), getLocale(), getTranslation("frame.no-topic"));
    var edit =
        Buttons.icon(
            Icon.EDIT,
            getTranslation("frame.concept.edit", concept.label()),
            () -> new ConceptDialog(tools, language, concept, () -> show(most)).open());
    return new Line(
            concept.label(),
            List.of(topics, getTranslation("frame.concept.forms", concept.forms().size())),
            edit)
        .text(forms);
  }

  private static boolean matches(Concept concept, String wanted) {
    return concept.label().toLowerCase(Locale.ROOT).contains(wanted)
        || concept.forms().stream()
            .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
