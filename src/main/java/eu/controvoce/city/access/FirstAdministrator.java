package eu.controvoce.city.access;

import eu.controvoce.base.Id;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Settings;
import eu.controvoce.base.Texts;
import eu.controvoce.base.security.PasswordRules;
import eu.controvoce.base.security.Passwords;
import eu.controvoce.base.security.SignInDelay;
import eu.controvoce.base.security.TooManyAttempts;
import eu.controvoce.base.ui.FirstRun;
import eu.controvoce.city.CityDraft;
import eu.controvoce.city.CityRegister;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Member;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import eu.controvoce.city.Role;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes the first administrator and the first city of an installation that has no members. Only who
 * can read the console or the configuration knows the code it asks for, so that no stranger gets
 * there first.
 */
@Component
public class FirstAdministrator implements FirstRun {

  /** Where it is done. */
  public static final String ROUTE = "primo-avvio";

  private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

  /** No well-formed sign-in name, so it shares its counter with no account. */
  private static final String COUNTER = "#setup";

  private final Settings settings;
  private final Members members;
  private final CityRegister register;
  private final PasswordRules rules;
  private final Passwords passwords;
  private final SignInDelay delay;
  private final Journal journal;
  private final Clock clock;
  private final String code;
  private final boolean generated;

  FirstAdministrator(
      Settings settings,
      SetupSettings setup,
      Members members,
      CityRegister register,
      PasswordRules rules,
      Passwords passwords,
      SignInDelay delay,
      Journal journal,
      Clock clock) {
    this.settings = settings;
    this.members = members;
    this.register = register;
    this.rules = rules;
    this.passwords = passwords;
    this.delay = delay;
    this.journal = journal;
    this.clock = clock;
    generated = setup.code() == null || setup.code().isBlank();
    code = generated ? Secrets.code() : normalised(setup.code());
  }

  @Override
  public boolean needed() {
    return !settings.demo() && members.count() == 0;
  }

  @Override
  public String route() {
    return ROUTE;
  }

  /**
   * Makes both. Whoever is slower of two finds that somebody else was there.
   *
   * @param given the code as typed; capitals and dashes do not matter
   * @param address the client's IP address
   * @throws RuleBroken if there are members already, or after too many wrong codes
   * @throws InvalidInput if the code is wrong or a field cannot be taken; nothing was made then
   */
  public synchronized void begin(String given, String address, Person person, CityDraft city) {
    if (!needed()) {
      throw new RuleBroken("setup.over");
    }
    slowDown(address);
    if (!Secrets.same(normalised(given), normalised(code))) {
      log.warn("A wrong set-up code was given");
      throw new InvalidInput("code", "setup.code.wrong");
    }
    delay.succeeded(COUNTER, address);
    var username = Usernames.checked(person.username());
    var name = Texts.required("administrator", person.name(), Texts.SHORT);
    rules.checked("password", person.password(), username);
    register.open(city);
    var member =
        members.save(
            new Member(
                new MemberId(Id.random()),
                null,
                username,
                name,
                null,
                passwords.hash(person.password()),
                Role.ADMINISTRATOR,
                null,
                true,
                null,
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    journal.record(
        member.asActor(),
        Journal.subject("member", member.id()),
        null,
        "journal.member.first",
        member.name());
    log.info("The first administrator was made");
  }

  private void slowDown(String address) {
    try {
      delay.attempt(COUNTER, address);
    } catch (TooManyAttempts e) {
      throw new RuleBroken("password.wait", e.remaining().toSeconds());
    }
  }

  @EventListener(ApplicationReadyEvent.class)
  void tellCode() {
    if (!needed()) {
      return;
    }
    if (generated) {
      log.info("Primo avvio: apri {}/{} e scrivi il codice {}", settings.publicUrl(), ROUTE, code);
    } else {
      log.info(
          "Primo avvio: apri {}/{} e scrivi il codice messo in CONTROVOCE_SETUP_CODE",
          settings.publicUrl(),
          ROUTE);
    }
  }

  private static String normalised(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
  }

  /** Who becomes the first administrator, as typed. */
  public record Person(String username, String name, String password) {

    @Override
    public String toString() {
      return "Person[" + username + "]";
    }
  }
}
