package eu.controvoce.site.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.site.PublicSheets;
import eu.controvoce.site.Views;
import eu.controvoce.site.Views.Measured;
import java.util.Optional;

/** On the sheet of a published message: how often it was opened, as we measured it. */
@org.springframework.stereotype.Component
class ViewsPart implements SheetPart<CounterMessage> {

  private final CurrentActor current;
  private final Views views;
  private final PublicSheets sheets;

  ViewsPart(CurrentActor current, Views views, PublicSheets sheets) {
    this.current = current;
    this.views = views;
    this.sheets = sheets;
  }

  @Override
  public int order() {
    return 55;
  }

  @Override
  public Optional<Component> part(CounterMessage message, Command changed) {
    var actor = current.get();
    return views
        .of(actor, message)
        .filter(each -> each.page() > 0 || sheets.find(actor.ownCity(), message.id()).isPresent())
        .map(ViewsPart::section);
  }

  private static Section section(Measured measured) {
    var help = new Paragraph(I18NProvider.translate("views.help"));
    help.addClassName("cv-help");
    return new Section(
        I18NProvider.translate("views.heading"),
        new Paragraph(I18NProvider.translate("views.page", measured.page(), measured.pageWeek())),
        new Paragraph(I18NProvider.translate("views.feed", measured.feedWeek())),
        help);
  }
}
