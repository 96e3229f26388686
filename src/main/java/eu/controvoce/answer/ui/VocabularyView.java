package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.CheckSwitches;
import eu.controvoce.answer.Finding;
import eu.controvoce.answer.VocabularyDesk;
import eu.controvoce.answer.VocabularyDesk.Origin;
import eu.controvoce.answer.VocabularyDesk.Word;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FilterChips;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import org.springframework.util.StringUtils;

/** The words the network agreed on, per language, and the checks it does with or without. */
@Route(AnswerLinks.VOCABULARY)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class VocabularyView extends Composite<Div> implements HasDynamicTitle {

  private final VocabularyDesk desk;
  private final CheckSwitches switches;
  private final Actor actor;
  private final FilterChips languages;
  private final Section words;
  private final Div list = new Div();

  VocabularyView(VocabularyDesk desk, CheckSwitches switches, CurrentActor current) {
    this.desk = desk;
    this.switches = switches;
    this.actor = current.get();
    languages = new FilterChips(getTranslation("vocabulary.language"), _ -> show());
    desk.languages()
        .forEach(each ->
            languages.add(
                each, StringUtils.capitalize(Locale.of(each).getDisplayLanguage(getLocale()))));
    languages.show(
        desk.languages().contains("it")
            ? "it"
            : desk.languages().stream().findFirst().orElse("it"));
    words = new Section(getTranslation("vocabulary.words"), languages, list);
    words.withActions(
        Buttons.secondary(
            getTranslation("vocabulary.add"),
            () -> new AgreedWordDialog(desk, actor, language(), null, this::show).open()));
    getContent().addClassName("cv-view");
    getContent()
        .add(
            new ViewTitle(getPageTitle(), getTranslation("vocabulary.lead")),
            words,
            new Section(
                getTranslation("vocabulary.checks"),
                Labels.help(getTranslation("vocabulary.checks.help")),
                checks()));
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("vocabulary.heading");
  }

  private String language() {
    return Objects.requireNonNullElse(languages.current(), "it");
  }

  private void show() {
    var lines = new UnorderedList();
    lines.addClassName("cv-lines");
    desk.words(actor, language()).forEach(each -> lines.add(line(each)));
    list.removeAll();
    list.add(
        lines.getChildren().findAny().isEmpty()
            ? Labels.help(getTranslation("vocabulary.none"))
            : lines);
  }

  private ListItem line(Word word) {
    var title = new Span(String.join(", ", word.entry().forms()));
    title.addClassName("cv-row-title");
    var why = new Paragraph(word.entry().why());
    why.addClassName("cv-line-text");
    var use = new Span(new Span(getTranslation("vocabulary.use", word.entry().use())));
    use.addClassName("cv-row-parts");
    var text = new Div(title, why, use);
    text.addClassName("cv-row-words");
    var acts = new ArrayList<Component>();
    switch (word.origin()) {
      case SHIPPED -> {}
      case ADDED, CHANGED ->
          acts.add(
              new StateBadge(
                  Tone.ANSWER, Icon.EDIT, Labels.of("vocabulary.origin", word.origin())));
      case DROPPED ->
          acts.add(new StateBadge(Tone.DONE, Labels.of("vocabulary.origin", word.origin())));
    }
    if (word.origin() != Origin.DROPPED) {
      acts.add(
          Buttons.icon(
              Icon.EDIT,
              getTranslation("vocabulary.edit", word.name()),
              () -> new AgreedWordDialog(desk, actor, language(), word, this::show).open()));
      acts.add(
          Buttons.icon(
              Icon.DELETE, getTranslation("vocabulary.remove", word.name()), () -> remove(word)));
    }
    if (word.origin() == Origin.DROPPED || word.origin() == Origin.CHANGED) {
      acts.add(
          Buttons.icon(
              Icon.UNDO,
              getTranslation("vocabulary.restore", word.name()),
              () -> act(() -> desk.restore(actor, language(), word.name()))));
    }
    var state = new Div(acts.toArray(Component[]::new));
    state.addClassName("cv-row-state");
    var item = new ListItem(text, state);
    item.addClassName("cv-row");
    return item;
  }

  private void remove(Word word) {
    var language = language();
    act(() -> {
      desk.remove(actor, language, word.name());
      Notices.done(
          getTranslation("vocabulary.removed", word.name()),
          () ->
              act(() -> {
                if (word.origin() == Origin.SHIPPED) {
                  desk.restore(actor, language, word.name());
                } else {
                  desk.agree(
                      actor,
                      language,
                      null,
                      String.join(", ", word.entry().forms()),
                      word.entry().use(),
                      word.entry().why());
                }
              }));
    });
  }

  private void act(Command step) {
    try {
      step.execute();
    } catch (Refusal e) {
      Notices.refused(e);
    }
    show();
  }

  private Component checks() {
    var all = new Div();
    all.addClassName("cv-stack");
    var off = switches.off();
    for (var code : Finding.Code.values()) {
      var box = new Checkbox(Labels.of("vocabulary.check", code), !off.contains(code));
      box.setHelperText(
          Labels.of("vocabulary.severity", code.severity())
              + (switches.isOffBySettings(code)
                  ? ". " + getTranslation("vocabulary.by-settings")
                  : ""));
      box.setEnabled(!switches.isOffBySettings(code));
      box.addValueChangeListener(event -> {
        if (event.isFromClient()) {
          change(box, code, event.getValue());
        }
      });
      all.add(box);
    }
    return all;
  }

  private void change(Checkbox box, Finding.Code code, boolean on) {
    try {
      switches.set(actor, code, on);
      Notices.done(getTranslation(on ? "vocabulary.check.on" : "vocabulary.check.off"));
    } catch (Refusal e) {
      Notices.refused(e);
      box.setValue(!on);
    }
  }
}
