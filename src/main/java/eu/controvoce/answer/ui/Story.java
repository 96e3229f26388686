package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Steps;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.city.JournalEntry;
import java.util.List;

/** What happened to a fact or a message, newest first. */
final class Story extends Composite<Div> {

  private static final int MOST = 30;

  Story(List<JournalEntry> entries, Times times) {
    var steps = new Steps();
    entries.reversed().stream()
        .limit(MOST)
        .forEach(each ->
            steps.add(
                Tone.NEUTRAL,
                getTranslation(each.action(), each.details().toArray()),
                times.at(each.at(), getLocale())
                    + (each.name().isEmpty() ? "" : " · " + each.name())));
    if (!entries.isEmpty()) {
      getContent().add(new Section(getTranslation("answer.story"), steps));
    }
  }
}
