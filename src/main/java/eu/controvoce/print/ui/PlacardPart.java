package eu.controvoce.print.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.city.CityId;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import eu.controvoce.print.PrintLinks;
import eu.controvoce.site.PublicSheets;
import java.util.Optional;

/** On the sheet of a message the own city may use, also while it is written: poster and cards. */
@org.springframework.stereotype.Component
class PlacardPart implements SheetPart<CounterMessage> {

  private final CurrentActor current;
  private final PublicSheets sheets;

  PlacardPart(CurrentActor current, PublicSheets sheets) {
    this.current = current;
    this.sheets = sheets;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public boolean isForDrafts() {
    return true;
  }

  @Override
  public Optional<Component> part(CounterMessage message, Command changed) {
    var actor = current.get();
    var city = actor.city();
    var usable = message.city().equals(city) || message.publishable().isPresent();
    if (!actor.may(Permission.LISTEN)
        || city == null
        || !usable
        || message.status() == MessageStatus.RETIRED) {
      return Optional.empty();
    }
    return Optional.of(
        Papers.section(
            help(message, city),
            Papers.link(
                Icon.POSTER,
                I18NProvider.translate("print.part.poster"),
                PrintLinks.poster(message.id())),
            Papers.link(
                Icon.PRINT,
                I18NProvider.translate("print.part.cards"),
                PrintLinks.cards(message.id()))));
  }

  private String help(CounterMessage message, CityId city) {
    if (message.publishable().isEmpty()) {
      return I18NProvider.translate("print.part.help.draft");
    }
    if (message.status() != MessageStatus.APPROVED) {
      return I18NProvider.translate("print.part.help.in-force");
    }
    return sheets.find(city, message.id()).isPresent()
        ? I18NProvider.translate("print.part.help")
        : I18NProvider.translate("print.part.help.not-public");
  }
}
