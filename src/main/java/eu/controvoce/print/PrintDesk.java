package eu.controvoce.print;

import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactRegister;
import eu.controvoce.answer.Illustration;
import eu.controvoce.answer.MessageDesk;
import eu.controvoce.answer.MessageFilter;
import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.answer.PictureDesk;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Settings;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.PublicAddresses;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import eu.controvoce.city.Permission;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.print.paper.Dossier;
import eu.controvoce.print.paper.PaperWords;
import eu.controvoce.print.paper.Placard;
import eu.controvoce.print.paper.Placards;
import eu.controvoce.print.paper.Press;
import eu.controvoce.print.paper.Press.Printed;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.site.PublicSheet;
import eu.controvoce.site.PublicSheets;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts on paper what an actor may see. Thread-safe. */
@Component
public class PrintDesk {

  private final Casework casework;
  private final FactRegister register;
  private final MessageDesk messages;
  private final PublicSheets sheets;
  private final PublicAddresses addresses;
  private final PictureDesk pictures;
  private final Cities cities;
  private final Members members;
  private final CodingFrame frame;
  private final Press press;
  private final Placards placards;
  private final Translations translations;
  private final URI root;
  private final Clock clock;

  PrintDesk(
      Casework casework,
      FactRegister register,
      MessageDesk messages,
      PublicSheets sheets,
      PublicAddresses addresses,
      PictureDesk pictures,
      Cities cities,
      Members members,
      CodingFrame frame,
      Press press,
      Placards placards,
      Translations translations,
      Settings settings,
      Clock clock) {
    this.casework = casework;
    this.register = register;
    this.messages = messages;
    this.sheets = sheets;
    this.addresses = addresses;
    this.pictures = pictures;
    this.cities = cities;
    this.members = members;
    this.frame = frame;
    this.press = press;
    this.placards = placards;
    this.translations = translations;
    this.root = settings.publicUrl();
    this.clock = clock;
  }

  /** All the actor's city knows of a rumour; for those who judge rumours. */
  public Printout dossier(Actor actor, RumourId id, Locale locale) {
    actor.require(Permission.TRIAGE);
    var city = city(actor.ownCity());
    var rumour = casework.find(actor, id);
    var words = new PaperWords(translations, locale, city.zone());
    var model = Map.<String, Object>of("d", dossier(actor, city, rumour, locale), "w", words);
    return new Printout(
        fileName("dossier", rumour.code()), press.print("dossier", model, locale).pdf());
  }

  /**
   * A message the actor's city may use, in that city's name, as an A4 poster. What is not approved
   * is marked as a draft.
   *
   * @throws RuleBroken once retired, or if it is in a script we have no typeface for
   */
  public Printout poster(Actor actor, MessageId id) {
    return placard(actor, id, ChannelType.POSTER, "print.file.poster", placards::poster);
  }

  /**
   * A message the actor's city may use as a sheet of pocket cards, with crop marks.
   *
   * @throws RuleBroken once retired, or if it is in a script we have no typeface for
   */
  public Printout cards(Actor actor, MessageId id) {
    return placard(actor, id, ChannelType.POCKET_CARD, "print.file.cards", placards::cards);
  }

  private Printout placard(
      Actor actor,
      MessageId id,
      ChannelType type,
      String name,
      BiFunction<Placard, ZoneId, Printed> setting) {
    actor.require(Permission.LISTEN);
    var message = messages.find(actor, id);
    if (message.status() == MessageStatus.RETIRED) {
      throw new RuleBroken("print.rule.retired", message.code());
    }
    var city = city(actor.ownCity());
    var printed = setting.apply(placard(actor, message, type, city), city.zone());
    var file = translations.getTranslation(name, Locale.of(city.language()));
    return new Printout(fileName(file, message.code()), printed.pdf());
  }

  /** The approved text as long as one holds; else what is being written. */
  private Placard placard(Actor actor, CounterMessage message, ChannelType type, City city) {
    var force = message.publishable().orElse(null);
    var content = force == null ? message.content() : force.content();
    var page = force == null ? null : page(city.id(), message);
    var address = force == null || page != null ? page : all(city.id());
    return Placard.of(
            type,
            content,
            register.behind(actor, content.facts()),
            city.name(),
            address,
            page != null,
            force == null ? null : force.at(),
            message.demo())
        .with(picture(actor, content, type));
  }

  private Placard.@Nullable Picture picture(Actor actor, Content content, ChannelType type) {
    var id = content.pictureFor(type).map(Illustration::picture).orElse(null);
    var shown = pictures.shown(content, type).orElse(null);
    return id == null || shown == null
        ? null
        : pictures
            .find(actor, id)
            .map(each ->
                Placard.Picture.of(
                    each.bytes(), each.mediaType(), shown.altText(), shown.width(), shown.height()))
            .orElse(null);
  }

  private Dossier dossier(Actor actor, City city, Rumour rumour, Locale locale) {
    var handling = rumour.in(city.id()).orElse(null);
    var answers = messages.list(actor, MessageFilter.answering(rumour.id()));
    return new Dossier(
        city,
        rumour,
        handling,
        rumour.topics().stream().map(each -> frame.topicLabel(each, locale)).toList(),
        frame.targetGroups().stream()
            .filter(each -> rumour.targetGroups().contains(each.code()))
            .map(each -> each.label(locale))
            .toList(),
        decidedBy(handling),
        facts(actor, handling, answers),
        answers.stream().map(each -> new Dossier.Answer(each, page(city.id(), each))).toList(),
        casework.timeline(actor, rumour.id()),
        clock.instant(),
        actor.name());
  }

  private List<Fact> facts(Actor actor, @Nullable Handling handling, List<CounterMessage> answers) {
    var settled =
        Optional.ofNullable(handling)
            .flatMap(each -> Optional.ofNullable(each.assessment()))
            .map(each -> each.facts())
            .orElse(List.of());
    List<FactId> all =
        Stream.concat(
                settled.stream(),
                answers.stream()
                    .map(CounterMessage::content)
                    .map(Content::facts)
                    .flatMap(List::stream))
            .distinct()
            .toList();
    return register.behind(actor, all);
  }

  private @Nullable String decidedBy(@Nullable Handling handling) {
    var decision = handling == null ? null : handling.decision();
    MemberId by = decision == null ? null : decision.by();
    return by == null ? null : members.findById(by).map(each -> each.name()).orElse(null);
  }

  private @Nullable URI page(CityId city, CounterMessage message) {
    return sheets
        .find(city, message.id())
        .filter(each -> !each.underRevision())
        .map(PublicSheet::id)
        .map(each -> addresses.answer(city, each.value()))
        .orElse(null);
  }

  private URI all(CityId city) {
    return URI.create(root + "/citta/" + city.value());
  }

  private City city(CityId id) {
    return cities.findById(id).orElseThrow(() -> new NotFound("access.not-found"));
  }

  private static String fileName(String what, String code) {
    return what + "-" + code.replaceAll("[^A-Za-z0-9-]", "-") + ".pdf";
  }
}
