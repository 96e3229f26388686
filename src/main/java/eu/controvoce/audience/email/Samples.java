package eu.controvoce.audience.email;

import eu.controvoce.audience.AddressBook;
import eu.controvoce.audience.KeptAnswer;
import eu.controvoce.audience.KeptAnswers;
import eu.controvoce.audience.ListId;
import eu.controvoce.audience.Lists;
import eu.controvoce.audience.MailingList;
import eu.controvoce.base.Id;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.i18n.Translations;
import eu.controvoce.base.mail.MailRoute.Handover;
import eu.controvoce.base.mail.MailRoutes;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.PublicAddresses;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.Member;
import eu.controvoce.city.Members;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Letters as they would look, filled with what last went out on a list or, before that, with words
 * of ours. Thread-safe.
 */
@Component
public class Samples {

  private static final String NOBODY = "0".repeat(AddressBook.TOKEN_LENGTH);

  private final Lists lists;
  private final KeptAnswers answers;
  private final Members members;
  private final Cities cities;
  private final Composer composer;
  private final MailRoutes routes;
  private final PublicAddresses addresses;
  private final Translations translations;
  private final Clock clock;

  Samples(
      Lists lists,
      KeptAnswers answers,
      Members members,
      Cities cities,
      Composer composer,
      MailRoutes routes,
      PublicAddresses addresses,
      Translations translations,
      Clock clock) {
    this.lists = lists;
    this.answers = answers;
    this.members = members;
    this.cities = cities;
    this.composer = composer;
    this.routes = routes;
    this.addresses = addresses;
    this.translations = translations;
    this.clock = clock;
  }

  /**
   * A letter.
   *
   * @param page as HTML, which runs nothing
   * @param text for those who want no page
   */
  public record Sample(String page, String text) {}

  /**
   * How a list's letter looks.
   *
   * @param week the letter of the week instead of a single answer
   */
  public Sample of(Actor actor, ListId id, Locale locale, boolean week) {
    var list = lists.find(actor, id);
    var contents = contents(list, locale, week);
    var preferences = addresses.preferences(list.city(), NOBODY).toString();
    var leave = addresses.leave(list.city(), NOBODY).toString();
    return new Sample(
        composer.page(contents, preferences, leave), composer.plain(contents, preferences, leave));
  }

  /**
   * Sends it to whoever asks.
   *
   * @return the address it went to
   * @throws RuleBroken if they have no address, there is no mail server, or it did not take it
   */
  public String sendToMyself(Actor actor, ListId id, Locale locale, boolean week) {
    var list = lists.find(actor, id);
    var address =
        members
            .findById(actor.member())
            .map(Member::email)
            .orElseThrow(() -> new RuleBroken("list.preview.no-address"));
    var route = routes.route().orElseThrow(() -> new RuleBroken("channel.email.no-server"));
    try (var connection = route.open()) {
      var stamp =
          composer.stamp(
              contents(list, locale, week),
              list.city(),
              "sample",
              false,
              routes.sender(),
              routes.sender());
      var answer = connection.send(stamp.letter(address, NOBODY, Id.random()), address);
      if (!(answer instanceof Handover.Taken)) {
        throw new RuleBroken("list.preview.not-taken");
      }
      return address;
    } catch (MessagingException e) {
      throw new RuleBroken("channel.email.down");
    }
  }

  private Contents contents(MailingList list, Locale locale, boolean week) {
    var city = cities.findById(list.city()).map(City::name).orElse("");
    var latest =
        answers.findByCity(list.city()).stream()
            .filter(each -> week || each.list().equals(list.id()))
            .sorted(Comparator.comparing(KeptAnswer::at).reversed())
            .limit(3)
            .toList();
    if (week) {
      var items =
          latest.isEmpty()
              ? List.of(item(post(locale)))
              : latest.stream().map(WeeklyLetters::item).toList();
      return composer.week(city, items, locale);
    }
    return composer.answer(latest.isEmpty() ? post(locale) : post(latest.getFirst()), list, locale);
  }

  private static Contents.Item item(Post post) {
    return new Contents.Item(
        post.language().toLanguageTag(),
        post.headline(),
        Composer.paragraphs(post.text()),
        null,
        null,
        null,
        List.of());
  }

  private Post post(Locale locale) {
    return post(locale, say("mail.sample.headline", locale), say("mail.sample.text", locale), null);
  }

  private Post post(KeptAnswer answer) {
    return post(
        Locale.forLanguageTag(answer.language()),
        answer.headline(),
        answer.opening(),
        answer.link());
  }

  private Post post(
      Locale language,
      String headline,
      String text,
      java.net.@org.jspecify.annotations.Nullable URI link) {
    return new Post(
        "sample", "sample", language, headline, text, null, link, List.of(), clock.instant());
  }

  private String say(String key, Locale locale) {
    return translations.getTranslation(key, locale);
  }
}
