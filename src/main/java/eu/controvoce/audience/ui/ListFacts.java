package eu.controvoce.audience.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import eu.controvoce.audience.MailingList;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Section;
import eu.controvoce.language.CodingFrame;
import java.util.stream.Collectors;

/** Who may join a list and what it is about. */
final class ListFacts extends Composite<Div> {

  ListFacts(MailingList list, CodingFrame frame, Command change) {
    var section = new Section(getTranslation("list.facts"));
    var segment = list.segment();
    if (segment == null) {
      section.add(new Paragraph(getTranslation(list.open() ? "list.open" : "list.closed")));
      var topic = list.topic();
      if (topic != null) {
        section.add(
            new Paragraph(
                getTranslation(
                    "list.topic.is",
                    frame.topic(topic).map(each -> each.label(getLocale())).orElse(topic))));
      }
      section.withActions(Buttons.quiet(getTranslation("list.offer"), change));
    } else {
      var kinds =
          segment.kinds().stream()
              .map(each -> getTranslation("list.kind." + each.name()))
              .collect(Collectors.joining(", "));
      section.add(
          new Paragraph(getTranslation("list.segment.is")),
          new Paragraph(
              getTranslation(
                  "list.segment.parts",
                  orAll(String.join(", ", segment.languages())),
                  orAll(String.join(", ", segment.areas())),
                  orAll(kinds))));
    }
    getContent().add(section);
  }

  private String orAll(String names) {
    return names.isEmpty() ? getTranslation("list.segment.all") : names;
  }
}
