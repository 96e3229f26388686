package eu.controvoce.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.language.AgreedWord;
import eu.controvoce.language.frame.Concept;
import eu.controvoce.language.frame.FrameChanges;
import eu.controvoce.language.frame.FrameChanges.Definition;
import eu.controvoce.language.frame.FrameChanges.FormChange;
import java.util.ArrayList;
import java.util.List;

/** Single changes as lines people read. */
final class ChangeLines {

  private ChangeLines() {}

  /** What lies between what is in use and what somebody works on. */
  static List<Line> between(Tools tools, FrameChanges inUse, FrameChanges worked) {
    var lines = new ArrayList<Line>();
    for (var each : worked.forms()) {
      if (!inUse.forms().contains(each)) {
        lines.add(form(tools, each, each.added()));
      }
    }
    for (var each : inUse.forms()) {
      if (!worked.forms().contains(each)
          && worked.forms().stream().noneMatch(other -> sameForm(each, other))) {
        lines.add(form(tools, each, !each.added()));
      }
    }
    for (var each : worked.definitions()) {
      if (!inUse.definitions().contains(each)) {
        lines.add(definition(tools, each).text(each.text()));
      }
    }
    for (var each : inUse.definitions()) {
      if (worked.definitions().stream().noneMatch(other -> sameDefinition(each, other))) {
        lines.add(definition(tools, each).text(I18NProvider.translate("frame.as-shipped")));
      }
    }
    for (var each : worked.words()) {
      if (!inUse.words().contains(each)) {
        lines.add(word("frame.change.word.added", each));
      }
    }
    for (var each : inUse.words()) {
      if (!worked.words().contains(each)) {
        lines.add(word("frame.change.word.removed", each));
      }
    }
    return lines;
  }

  private static boolean sameForm(FormChange one, FormChange other) {
    return one.language().equals(other.language())
        && one.concept().equals(other.concept())
        && one.form().equalsIgnoreCase(other.form());
  }

  private static boolean sameDefinition(Definition one, Definition other) {
    return one.topic().equals(other.topic()) && one.language().equals(other.language());
  }

  private static Line form(Tools tools, FormChange change, boolean added) {
    var label =
        tools.draft().shipped().languages().stream()
            .filter(each -> each.code().equals(change.language()))
            .flatMap(each -> each.concepts().stream())
            .filter(each -> each.key().equals(change.concept()))
            .findFirst()
            .map(Concept::label)
            .orElse(change.concept());
    var key = added ? "frame.change.form.added" : "frame.change.form.removed";
    return new Line(
        I18NProvider.translate(key, change.form(), label), List.of(name(change.language())));
  }

  private static Line definition(Tools tools, Definition change) {
    var topic = tools.worked().coding().topicLabel(change.topic(), UI.getCurrent().getLocale());
    return new Line(
        I18NProvider.translate("frame.change.definition", topic), List.of(name(change.language())));
  }

  private static Line word(String key, AgreedWord word) {
    return new Line(
        I18NProvider.translate(key, String.join(", ", word.forms())),
        List.of(name(word.language()), I18NProvider.translate("frame.word.use", word.use())));
  }

  private static String name(String language) {
    return Tools.language(language, UI.getCurrent().getLocale());
  }
}
