package eu.controvoce.print;

import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactRegister;
import eu.controvoce.answer.MessageDesk;
import eu.controvoce.answer.MessageFilter;
import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.Vocabularies;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import eu.controvoce.city.Permission;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.print.Handouts.Handout;
import eu.controvoce.print.paper.DialogueGuide;
import eu.controvoce.print.paper.DialogueGuide.Heard;
import eu.controvoce.print.paper.Dossier;
import eu.controvoce.print.paper.Flyer;
import eu.controvoce.print.paper.Flyers;
import eu.controvoce.print.paper.Guides;
import eu.controvoce.print.paper.PaperWords;
import eu.controvoce.print.paper.Placards;
import eu.controvoce.print.paper.Press;
import eu.controvoce.print.paper.Press.Printed;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts on paper what an actor may see. Thread-safe. */
@Component
public class PrintDesk {

  private final Casework casework;
  private final FactRegister register;
  private final MessageDesk messages;
  private final Handouts handouts;
  private final Guides guides;
  private final Flyers flyers;
  private final Vocabularies vocabularies;
  private final Members members;
  private final CodingFrame frame;
  private final Press press;
  private final Placards placards;
  private final Translations translations;
  private final Clock clock;

  PrintDesk(
      Casework casework,
      FactRegister register,
      MessageDesk messages,
      Handouts handouts,
      Guides guides,
      Flyers flyers,
      Vocabularies vocabularies,
      Members members,
      CodingFrame frame,
      Press press,
      Placards placards,
      Translations translations,
      Clock clock) {
    this.casework = casework;
    this.register = register;
    this.messages = messages;
    this.handouts = handouts;
    this.guides = guides;
    this.flyers = flyers;
    this.vocabularies = vocabularies;
    this.members = members;
    this.frame = frame;
    this.press = press;
    this.placards = placards;
    this.translations = translations;
    this.clock = clock;
  }

  /** All the actor's city knows of a rumour; for those who judge rumours. */
  public Printout dossier(Actor actor, RumourId id, Locale locale) {
    actor.require(Permission.TRIAGE);
    var city = handouts.city(actor.ownCity());
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
   * @throws RuleBroken once retired, without a cut in the language asked for, or if it is in a
   *     script we have no typeface for
   */
  public Printout poster(Actor actor, MessageId id, PaperWish wish) {
    var from = handouts.find(actor, id, wish);
    var placard = handouts.placard(actor, from, ChannelType.POSTER);
    return named("print.file.poster", from, placards.poster(placard, from.city().zone()));
  }

  /** The poster in the text's own language. */
  public Printout poster(Actor actor, MessageId id) {
    return poster(actor, id, PaperWish.USUAL);
  }

  /**
   * A message the actor's city may use as a sheet of pocket cards, with crop marks and backs.
   *
   * @throws RuleBroken as for a poster
   */
  public Printout cards(Actor actor, MessageId id, PaperWish wish) {
    var from = handouts.find(actor, id, wish);
    var placard = handouts.placard(actor, from, ChannelType.POCKET_CARD);
    return named(
        "print.file.cards", from, placards.cards(placard, contact(from), from.city().zone()));
  }

  /** The cards in the text's own language. */
  public Printout cards(Actor actor, MessageId id) {
    return cards(actor, id, PaperWish.USUAL);
  }

  /**
   * A message the actor's city may use as a flyer, A4 across and folded to three panels.
   *
   * @throws RuleBroken as for a poster, or if the panels do not hold the text
   */
  public Printout flyer(Actor actor, MessageId id, PaperWish wish) {
    var from = handouts.find(actor, id, wish);
    return named("print.file.flyer", from, flyers.flyer(flyer(actor, from), from.city().zone()));
  }

  /**
   * What people who talk with residents want to have read, in the text's own language.
   *
   * @throws RuleBroken as for a poster
   */
  public Printout guide(Actor actor, MessageId id, PaperWish wish) {
    var from = handouts.find(actor, id, new PaperWish(null, wish.publication()));
    return named("print.file.guide", from, guides.guide(guide(actor, from), from.city().zone()));
  }

  /** What to know before printing, as translation keys; empty if all fits. */
  public List<String> notes(Actor actor, MessageId id) {
    var from = handouts.find(actor, id, PaperWish.USUAL);
    var zone = from.city().zone();
    var notes = new ArrayList<String>();
    try {
      var poster = handouts.placard(actor, from, ChannelType.POSTER);
      if (!placards.fits(poster, zone)) {
        notes.add("print.note.poster");
      }
      if (!Placards.holds(handouts.placard(actor, from, ChannelType.POCKET_CARD))) {
        notes.add("print.note.cards");
      }
      if (!flyers.fits(flyer(actor, from), zone)) {
        notes.add("print.rule.flyer-long");
      }
    } catch (RuleBroken e) {
      notes.add(e.key());
    }
    return notes;
  }

  private Flyer flyer(Actor actor, Handout from) {
    return Flyer.of(
        handouts.placard(actor, from, ChannelType.POSTER),
        from.content(),
        from.facts(),
        contact(from));
  }

  private DialogueGuide guide(Actor actor, Handout from) {
    var force = from.force();
    return DialogueGuide.of(
        from.city().name(),
        from.message().code(),
        from.content(),
        from.message().rumours().stream().flatMap(each -> heard(actor, each)).toList(),
        from.facts(),
        vocabularies.of(from.content().language()),
        contact(from),
        from.address(),
        force == null ? null : force.at(),
        from.message().demo());
  }

  /** A rumour as far as the actor may know of it. */
  private Stream<Heard> heard(Actor actor, RumourId id) {
    try {
      var rumour = casework.find(actor, id);
      var assessment = rumour.in(actor.ownCity()).map(Handling::assessment).orElse(null);
      return Stream.of(new Heard(rumour, assessment));
    } catch (NotFound e) {
      return Stream.of();
    }
  }

  private static List<String> contact(Handout from) {
    var contact = from.city().contact();
    return contact == null
        ? List.of()
        : contact.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  private Printout named(String key, Handout from, Printed printed) {
    var file = translations.getTranslation(key, Locale.of(from.language()));
    var isOwn = from.language().equals(from.content().language());
    var code = from.message().code() + (isOwn ? "" : "-" + from.language());
    return new Printout(fileName(file, code), printed.pdf());
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
        answers.stream()
            .map(each -> new Dossier.Answer(each, handouts.page(city.id(), each)))
            .toList(),
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

  private static String fileName(String what, String code) {
    return what + "-" + code.replaceAll("[^A-Za-z0-9-]", "-") + ".pdf";
  }
}
