package eu.controvoce.site;

import eu.controvoce.base.Texts;
import eu.controvoce.channel.Vault;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.rumour.DatePrecision;
import eu.controvoce.rumour.PlaceType;
import eu.controvoce.rumour.PublicListening;
import eu.controvoce.rumour.PublicListening.Followed;
import eu.controvoce.rumour.PublicListening.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes what residents heard, without account or address, and tells them later what became of it.
 * Thread-safe.
 */
@Component
public class ReportDesk {

  /** Most characters of what was heard. */
  public static final int LONGEST = 1_000;

  /** How long a number counts; then nothing is left of it. */
  static final Period KEPT = Period.ofMonths(12);

  private final PublicListening listening;
  private final PublicSheets sheets;
  private final Receipts receipts;
  private final ReportThrottle throttle;
  private final ProofOfWork work;
  private final Vault vault;
  private final Clock clock;

  ReportDesk(
      PublicListening listening,
      PublicSheets sheets,
      Receipts receipts,
      ReportThrottle throttle,
      ProofOfWork work,
      Vault vault,
      Clock clock) {
    this.listening = listening;
    this.sheets = sheets;
    this.receipts = receipts;
    this.throttle = throttle;
    this.work = work;
    this.vault = vault;
    this.clock = clock;
  }

  /** Roughly when something was heard. */
  public enum When {
    TODAY(0, DatePrecision.DAY),
    YESTERDAY(1, DatePrecision.DAY),
    WEEK(3, DatePrecision.WEEK),
    MONTH(15, DatePrecision.MONTH);

    private final int days;
    private final DatePrecision precision;

    When(int days, DatePrecision precision) {
      this.days = days;
      this.precision = precision;
    }
  }

  /**
   * What a resident tells.
   *
   * @param area one of the city's; {@code null} if not known
   * @param comesBack whether they want to know what becomes of it
   */
  public record Report(
      String words, PlaceType place, When when, @Nullable String area, boolean comesBack) {}

  /** What became of handing a report in. */
  public sealed interface Taken {

    /**
     * It is in the city's inbox.
     *
     * @param number to come back with; {@code null} if they do not want to
     */
    record Accepted(@Nullable ReceiptNumber number) implements Taken {}

    /** The same words came from there a moment ago. */
    record Repeated() implements Taken {}

    /** Too many came from there. */
    record TooMany() implements Taken {}
  }

  /**
   * What a resident reads about their report.
   *
   * @param on when they told it
   * @param answers what the city published about it; empty while there is nothing
   */
  public record Fate(Outcome outcome, LocalDate on, List<PublicSheet> answers) {

    public Fate {
      answers = List.copyOf(answers);
    }

    /** Whether the wait is over: there is an answer to read, or there will be none. */
    public boolean isFinal() {
      return switch (outcome) {
        case WAITING, IN_WORK -> false;
        case ANSWERED -> !answers.isEmpty();
        case WATCHED, REFERRED, SET_ASIDE -> true;
      };
    }
  }

  /**
   * Takes one.
   *
   * @param solution of a task of {@link ProofOfWork}; {@code null} or blank from browsers without
   *     script, of which fewer are taken
   * @param address the resident's network address, which is not kept
   * @throws eu.controvoce.base.InvalidInput naming the field that cannot be taken
   */
  public Taken take(City city, Report report, @Nullable String solution, String address) {
    var words = Texts.required("exactWords", report.words(), LONGEST);
    if (!throttle.takes(address, city.id(), work.accepts(solution))) {
      return new Taken.TooMany();
    }
    if (!throttle.areNew(address, city.id(), words)) {
      return new Taken.Repeated();
    }
    var today = listening.today(city);
    var sighting =
        listening.take(
            city,
            words,
            report.place(),
            today.minusDays(report.when().days),
            report.when().precision,
            report.area());
    if (!report.comesBack()) {
      return new Taken.Accepted(null);
    }
    var number = ReceiptNumber.random();
    receipts.save(new Receipt(hash(number), city.id(), sighting, today, null));
    return new Taken.Accepted(number);
  }

  /** Whether one more may ask from there. */
  public boolean mayAsk(String address) {
    return throttle.answers(address);
  }

  /**
   * What became of a report of that city; empty if nobody was given that number, or it has expired.
   * Notes that the resident was told, once there is something to tell.
   */
  public Optional<Fate> follow(City city, ReceiptNumber number) {
    var today = listening.today(city);
    return receipts
        .findById(hash(number))
        .filter(each -> each.city().equals(city.id()) && !hasExpired(each, today))
        .flatMap(each ->
            listening
                .follow(city.id(), each.sighting())
                .map(found -> told(each, fate(city.id(), each, found), today)));
  }

  /** Forgets the numbers that no longer count; returns how many. */
  public int forget() {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var old = receipts.findByIssuedOnBefore(today.minus(KEPT));
    receipts.deleteAll(old);
    return old.size();
  }

  /**
   * How many residents asked what became of their report in these days, and how many of them have
   * read it (I28).
   *
   * @param to inclusive
   */
  public LoopClosed loop(CityId city, LocalDate from, LocalDate to) {
    var asked =
        receipts.findByCity(city).stream()
            .filter(each -> !each.issuedOn().isBefore(from) && !each.issuedOn().isAfter(to))
            .toList();
    return new LoopClosed(
        asked.size(), asked.stream().filter(each -> each.toldOn() != null).count());
  }

  /** I28: reporters told the outcome, of reporters who asked. */
  public record LoopClosed(long asked, long told) {}

  private Fate fate(CityId city, Receipt receipt, Followed found) {
    var rumour = found.rumour();
    var answers =
        rumour == null || found.outcome() == Outcome.REFERRED
            ? List.<PublicSheet>of()
            : sheets.answering(city, rumour);
    var outcome = answers.isEmpty() ? found.outcome() : Outcome.ANSWERED;
    return new Fate(outcome, receipt.issuedOn(), answers);
  }

  private Fate told(Receipt receipt, Fate fate, LocalDate today) {
    if (fate.isFinal() && receipt.toldOn() == null) {
      receipts.save(receipt.toldOn(today));
    }
    return fate;
  }

  private static boolean hasExpired(Receipt receipt, LocalDate today) {
    return receipt.issuedOn().isBefore(today.minus(KEPT));
  }

  private String hash(ReceiptNumber number) {
    return HexFormat.of().formatHex(vault.sign("receipt", number.secret()));
  }
}
