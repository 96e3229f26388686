package eu.controvoce.audience.email;

import eu.controvoce.audience.Addressee;
import eu.controvoce.audience.KeptAnswer;
import eu.controvoce.audience.WeekPost;
import eu.controvoce.base.mail.MailRoute;
import eu.controvoce.base.mail.MailRoutes;
import eu.controvoce.channel.Halt;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends the answers of the week to those who want them in one letter. Thread-safe. */
@Component
public class WeeklyLetters {

  private static final Logger log = LoggerFactory.getLogger(WeeklyLetters.class);

  private final WeekPost week;
  private final Cities cities;
  private final Composer composer;
  private final Dispatch dispatch;
  private final MailRoutes routes;
  private final MailSettings settings;
  private final ObjectProvider<Halt> halts;

  WeeklyLetters(
      WeekPost week,
      Cities cities,
      Composer composer,
      Dispatch dispatch,
      MailRoutes routes,
      MailSettings settings,
      ObjectProvider<Halt> halts) {
    this.week = week;
    this.cities = cities;
    this.composer = composer;
    this.dispatch = dispatch;
    this.routes = routes;
    this.settings = settings;
    this.halts = halts;
  }

  /** Sends what is due in any city; may be asked for as often as one likes. */
  public void sendDue() {
    var route = routes.route();
    if (route.isPresent()) {
      cities.findAll().forEach(city -> send(city, route.get()));
    }
  }

  private void send(City city, MailRoute route) {
    var due = week.due(city);
    if (due.isPresent()) {
      var stamps = new Stamps(city, due.get());
      try {
        var mailing =
            new Mailing(
                due.get().mailing(),
                stamps::of,
                () -> halts.stream().anyMatch(each -> each.halts(city.id())));
        dispatch
            .send(mailing, route)
            .ifPresent(why -> log.warn("The letter {} waits: {}", mailing.id(), why));
      } catch (Unwritable e) {
        log.warn("The letter {} cannot be written", due.get().mailing(), e);
      }
    }
  }

  /** One stamp for each language and choice of answers. */
  private final class Stamps {

    private final City city;
    private final WeekPost.Week due;
    private final Map<List<String>, Stamp> made = new ConcurrentHashMap<>();

    Stamps(City city, WeekPost.Week due) {
      this.city = city;
      this.due = due;
    }

    Stamp of(Addressee to) {
      var answers = Objects.requireNonNullElse(due.to().get(to.id()), List.<KeptAnswer>of());
      var key = new java.util.ArrayList<String>();
      key.add(to.language());
      answers.forEach(each -> key.add(each.id()));
      return made.computeIfAbsent(List.copyOf(key), _ -> make(to.language(), answers));
    }

    private Stamp make(String language, List<KeptAnswer> answers) {
      var bounces = settings.bounces();
      try {
        return composer.stamp(
            composer.week(
                city.name(),
                answers.stream().map(WeeklyLetters::item).toList(),
                Locale.of(language)),
            city.id(),
            "week-" + city.id().value(),
            true,
            routes.sender(),
            bounces == null || bounces.isBlank() ? routes.sender() : bounces);
      } catch (MessagingException e) {
        throw new Unwritable(e);
      }
    }
  }

  static Contents.Item item(KeptAnswer answer) {
    return new Contents.Item(
        answer.language(),
        answer.headline(),
        List.of(answer.opening()),
        null,
        answer.link(),
        null,
        List.of());
  }
}
