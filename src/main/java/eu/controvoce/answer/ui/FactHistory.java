package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.controvoce.answer.FactChange;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Times;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was changed in a fact: who, when, which field, from what to what. */
final class FactHistory extends Composite<Div> {

  private static final int MOST = 50;

  private final Times times;

  FactHistory(List<FactChange> changes, Times times) {
    this.times = times;
    if (changes.isEmpty()) {
      return;
    }
    var list = new UnorderedList();
    list.addClassNames("cv-stack", "cv-bare-list");
    changes.stream().limit(MOST).forEach(each -> list.add(item(each)));
    getContent().add(new Section(getTranslation("fact.history"), list));
  }

  private ListItem item(FactChange change) {
    var fields = new UnorderedList();
    fields.addClassName("cv-why");
    change.fields().forEach(each -> fields.add(line(each)));
    var who = change.name().isEmpty() ? getTranslation("fact.history.product") : change.name();
    return new ListItem(Labels.help(times.at(change.at(), getLocale()) + " · " + who), fields);
  }

  private ListItem line(FactChange.Field field) {
    return new ListItem(
        new Span(getTranslation("fact.field." + field.field()) + ": "),
        new Span(
            getTranslation(
                "fact.history.from-to",
                said(field.field(), field.before()),
                said(field.field(), field.after()))));
  }

  private String said(String field, @Nullable String value) {
    if (value == null) {
      return getTranslation("fact.history.nothing");
    }
    return switch (field) {
      case "status" -> getTranslation("fact.status." + value);
      case "sourceType" -> getTranslation("source.type." + value);
      case "reliability" -> getTranslation("source.reliability." + value);
      case "sharing" -> getTranslation("rumour.sharing." + value);
      case "figureMissing" -> getTranslation("fact.history.yes");
      case "periodFrom", "periodTo", "retrievedOn", "reviewDueOn" ->
          times.date(LocalDate.parse(value), getLocale());
      default -> getTranslation("fact.history.quoted", value);
    };
  }
}
