package eu.controvoce.print.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.answer.Variant;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import eu.controvoce.print.PaperWish;
import eu.controvoce.print.PrintDesk;
import eu.controvoce.print.PrintLinks;
import eu.controvoce.site.PublicSheets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** On the sheet of a message the own city may use, also while it is written: the papers. */
@org.springframework.stereotype.Component
class PlacardPart implements SheetPart<CounterMessage> {

  /** Cuts that papers are made of. */
  private static final Set<ChannelType> CUTS =
      Set.of(ChannelType.POSTER, ChannelType.POCKET_CARD, ChannelType.OFFLINE);

  private final CurrentActor current;
  private final PublicSheets sheets;
  private final PrintDesk desk;

  PlacardPart(CurrentActor current, PublicSheets sheets, PrintDesk desk) {
    this.current = current;
    this.sheets = sheets;
    this.desk = desk;
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
    return papers(message, null);
  }

  /**
   * @param publication whose short address the papers' codes hold; {@code null} for the answer's
   *     own
   */
  Optional<Component> papers(CounterMessage message, @Nullable PublicationId publication) {
    var actor = current.get();
    var city = actor.city();
    var usable = message.city().equals(city) || message.publishable().isPresent();
    if (!actor.may(Permission.LISTEN)
        || city == null
        || !usable
        || message.status() == MessageStatus.RETIRED) {
      return Optional.empty();
    }
    var section =
        Papers.section(help(message, city), links(message, new PaperWish(null, publication)));
    section.add(Papers.help(I18NProvider.translate("print.part.sides")));
    notes(actor, message).forEach(each -> section.add(Papers.note(each)));
    others(message).forEach(each -> section.add(in(each, message, publication)));
    return Optional.of(section);
  }

  private List<String> notes(Actor actor, CounterMessage message) {
    try {
      return desk.notes(actor, message.id()).stream()
          .map(each -> I18NProvider.translate(each))
          .toList();
    } catch (Refusal e) {
      return List.of(Notices.words(e));
    }
  }

  private static Component[] links(CounterMessage message, PaperWish wish) {
    return new Component[] {
      link(Icon.POSTER, "print.part.poster", PrintLinks.poster(message.id()), wish),
      link(Icon.PRINT, "print.part.flyer", PrintLinks.flyer(message.id()), wish),
      link(Icon.PRINT, "print.part.cards", PrintLinks.cards(message.id()), wish),
      link(Icon.PEOPLE, "print.part.guide", PrintLinks.guide(message.id()), wish)
    };
  }

  /** The papers that are cut in another language, each where there is a cut for it. */
  private static Component in(
      String language, CounterMessage message, @Nullable PublicationId publication) {
    var content = content(message);
    var wish = new PaperWish(language, publication);
    var offline = content.variant(ChannelType.OFFLINE, language).isPresent();
    var row = new Div();
    row.addClassNames("cv-actions", "cv-papers");
    var name = Locale.of(language).getDisplayLanguage(UI.getCurrent().getLocale());
    var words = new Span(I18NProvider.translate("print.part.in", name));
    row.add(words);
    if (offline || content.variant(ChannelType.POSTER, language).isPresent()) {
      row.add(
          link(Icon.POSTER, "print.part.poster", PrintLinks.poster(message.id()), wish),
          link(Icon.PRINT, "print.part.flyer", PrintLinks.flyer(message.id()), wish));
    }
    if (offline || content.variant(ChannelType.POCKET_CARD, language).isPresent()) {
      row.add(link(Icon.PRINT, "print.part.cards", PrintLinks.cards(message.id()), wish));
    }
    return row;
  }

  private static List<String> others(CounterMessage message) {
    var content = content(message);
    return content.variants().stream()
        .filter(each -> CUTS.contains(each.channelType()))
        .map(Variant::language)
        .filter(each -> !each.equals(content.language()))
        .distinct()
        .sorted()
        .toList();
  }

  private static Content content(CounterMessage message) {
    return message.publishable().map(each -> each.content()).orElseGet(message::content);
  }

  private static Component link(Icon icon, String key, String paper, PaperWish wish) {
    return Papers.link(icon, I18NProvider.translate(key), PrintLinks.as(paper, wish));
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
