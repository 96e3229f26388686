package eu.controvoce.audience;

import eu.controvoce.base.i18n.Translations;
import eu.controvoce.base.mail.MailRoute.Handover;
import eu.controvoce.base.mail.Mailer;
import eu.controvoce.base.mail.ShortLetter;
import eu.controvoce.channel.PublicAddresses;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Writes to whoever asked for e-mails, so that only the owner of an address can say yes. */
@Component
public class RequestLetters {

  private final SubscriptionRequests requests;
  private final Subscriptions subscriptions;
  private final AddressBook book;
  private final PublicAddresses addresses;
  private final Cities cities;
  private final Translations translations;
  private final Mailer mailer;

  RequestLetters(
      SubscriptionRequests requests,
      Subscriptions subscriptions,
      AddressBook book,
      PublicAddresses addresses,
      Cities cities,
      Translations translations,
      Mailer mailer) {
    this.requests = requests;
    this.subscriptions = subscriptions;
    this.book = book;
    this.addresses = addresses;
    this.cities = cities;
    this.translations = translations;
    this.mailer = mailer;
  }

  /**
   * Sends what waits.
   *
   * @return how many letters were taken by the mail server
   */
  public int sendDue() {
    int sent = 0;
    if (!mailer.canSend()) {
      return sent;
    }
    for (var each : requests.findByWaiting(true)) {
      var claimed = claimed(each);
      if (claimed != null) {
        switch (mailer.send(letter(claimed))) {
          case Handover.Taken() -> sent++;
          case Handover.Later(int _), Handover.NotSent() -> again(claimed);
          case Handover.Refused _, Handover.Unknown() -> {}
        }
      }
    }
    return sent;
  }

  /** {@code null} if somebody else was faster. */
  private @org.jspecify.annotations.Nullable SubscriptionRequest claimed(
      SubscriptionRequest waiting) {
    try {
      return requests.save(waiting.sent(false));
    } catch (OptimisticLockingFailureException e) {
      return null;
    }
  }

  private void again(SubscriptionRequest request) {
    if (request.mailed() < 3 * Subscriptions.MOST_LETTERS) {
      try {
        requests.save(request.sent(true));
      } catch (OptimisticLockingFailureException e) {
        // Asked again meanwhile, so it waits already.
      }
    }
  }

  private ShortLetter letter(SubscriptionRequest request) {
    var locale = Locale.of(request.language());
    var city = cities.findById(request.city()).map(City::name).orElse("");
    var names = String.join(", ", subscriptions.names(request));
    var to = book.opened(request.sealed(), request.person());
    var known = subscriptions.alreadyOn(request);
    var line =
        known.isPresent()
            ? new ShortLetter.Line(
                names,
                null,
                say("subscribe.mail.preferences", locale),
                addresses.preferences(request.city(), book.wayOut(known.get().id())).toString())
            : new ShortLetter.Line(
                names,
                null,
                say("subscribe.mail.confirm", locale),
                addresses.confirm(request.city(), subscriptions.token(request)).toString());
    var key = known.isPresent() ? "subscribe.mail.already" : "subscribe.mail.asked";
    return new ShortLetter(
        "request-" + request.id() + "-" + request.expiresAt() + "-" + request.mailed(),
        to,
        locale,
        say("subscribe.mail.subject", locale, city),
        List.of(say(key, locale, city)),
        List.of(line),
        say("subscribe.mail.closing", locale, Subscriptions.GOOD_FOR.toHours()));
  }

  private String say(String key, Locale locale, Object... arguments) {
    return translations.getTranslation(key, locale, arguments);
  }
}
