package eu.controvoce.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.base.ui.Speech;
import eu.controvoce.base.ui.Times;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.site.Opinion;
import eu.controvoce.site.OpinionDesk;
import eu.controvoce.site.OpinionDesk.Reception;
import eu.controvoce.site.PublicSheets;
import java.util.Optional;

/** On the sheet of a published message: whether readers found it clear, and what was not. */
@org.springframework.stereotype.Component
class ReceptionPart implements SheetPart<CounterMessage> {

  private static final int SHOWN = 50;

  /** From here on a count is more than a hint. */
  private static final int MANY = 5;

  private final CurrentActor current;
  private final OpinionDesk desk;
  private final PublicSheets sheets;
  private final Times times;

  ReceptionPart(CurrentActor current, OpinionDesk desk, PublicSheets sheets, Times times) {
    this.current = current;
    this.desk = desk;
    this.sheets = sheets;
    this.times = times;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Optional<Component> part(CounterMessage message, Command changed) {
    var actor = current.get();
    return desk.of(actor, message)
        .filter(each -> each.total() > 0 || sheets.find(actor.ownCity(), message.id()).isPresent())
        .map(this::section);
  }

  private Section section(Reception reception) {
    var section = new Section(I18NProvider.translate("reception.heading"));
    if (reception.total() == 0) {
      section.add(help("reception.none"));
      return section;
    }
    var counts = reception.counts();
    section.add(
        new Paragraph(
            I18NProvider.translate(
                "reception.counts",
                reception.total(),
                counts.get(Opinion.Clarity.YES),
                counts.get(Opinion.Clarity.IN_PART),
                counts.get(Opinion.Clarity.NO))));
    if (reception.total() < MANY) {
      section.add(help("reception.few"));
    }
    if (!reception.said().isEmpty()) {
      var said = new UnorderedList();
      said.addClassName("cv-wordings");
      reception.said().stream().limit(SHOWN).forEach(each -> said.add(row(each)));
      section.add(said, help("reception.masked"));
    }
    return section;
  }

  private ListItem row(Opinion opinion) {
    var locale = UI.getCurrent().getLocale();
    var text = opinion.text();
    var about =
        new Span(
            I18NProvider.translate("site.opinion.clarity." + opinion.clarity())
                + " · "
                + times.date(opinion.on(), locale)
                + " · "
                + I18NProvider.translate("reception.version", opinion.revision()));
    about.addClassName("cv-help");
    return new ListItem(Speech.inline(text == null ? "" : text), about);
  }

  private static Paragraph help(String key) {
    var help = new Paragraph(I18NProvider.translate(key));
    help.addClassName("cv-help");
    return help;
  }
}
