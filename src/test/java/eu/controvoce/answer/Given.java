package eu.controvoce.answer;

import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Role;
import eu.controvoce.language.Analysis;
import eu.controvoce.language.Analyst;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.RumourKind;
import eu.controvoce.rumour.Sharing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tests of answers begin with. */
final class Given {

  static final CityId SETTIMO = new CityId("settimo");
  static final CityId TORINO = new CityId("torino");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  static final Actor OFFICER = actor("officer", Role.OFFICER, SETTIMO);
  static final Actor MANAGER = actor("manager", Role.MANAGER, SETTIMO);
  static final Actor ANOTHER = actor("another", Role.MANAGER, SETTIMO);
  static final Actor OPERATOR = actor("operator", Role.OPERATOR, SETTIMO);
  static final Actor TORINESE = actor("torinese", Role.OFFICER, TORINO);

  static final String CLAIM = "Danno le case popolari prima agli stranieri";

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "le", "la", "il", "i", "gli", "agli", "a", "di", "da", "in", "per", "che", "e", "è",
          "una", "un", "non", "si", "chi", "del", "della", "delle", "dei", "the", "to", "of");

  /** Words of more than six letters stand for their first six: enough of a lemma for a test. */
  static final Analyst ANALYST =
      (text, expected) ->
          new Analysis(
              expected.getLanguage(),
              1,
              false,
              List.of(),
              List.of(),
              null,
              List.of(),
              Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                  .filter(each -> !each.isEmpty() && !EMPTY_WORDS.contains(each))
                  .map(each -> each.length() > 6 ? each.substring(0, 6) : each)
                  .toList(),
              List.of(),
              false,
              "test");

  private Given() {}

  static Actor actor(String name, Role role, CityId city) {
    return new Actor(new MemberId(name), name, role, city);
  }

  static City aCity(CityId id, String prefix) {
    return new City(
        id,
        null,
        id.value(),
        prefix,
        ZoneId.of("Europe/Rome"),
        "it",
        List.of(),
        true,
        true,
        null,
        null,
        false);
  }

  static Source aSource() {
    return new Source(
        "Regione Piemonte, Edilizia sociale",
        Source.Type.PUBLIC_BODY,
        Source.Reliability.HIGH,
        "https://example.org/casa",
        LocalDate.of(2026, 11, 2));
  }

  static NewFact aNewFact() {
    return NewFact.of("La graduatoria segue il punteggio del bando.", aSource());
  }

  static Fact aFact(String id, FactStatus status) {
    return aFact(id, status, TODAY.plusMonths(3), null, false);
  }

  static Fact aFact(
      String id, FactStatus status, LocalDate due, @Nullable String figure, boolean missing) {
    return new Fact(
        new FactId(id),
        null,
        "SE-F-" + id,
        SETTIMO,
        Sharing.NETWORK,
        "La graduatoria segue il punteggio del bando.",
        null,
        null,
        null,
        null,
        null,
        figure,
        missing,
        aSource(),
        due,
        null,
        null,
        List.of("housing"),
        status,
        false);
  }

  static Content aContent(FactId... facts) {
    return new Content(
        "Un punteggio uguale per tutti",
        "Il Comune assegna gli alloggi con una graduatoria.",
        "Attenzione: si sente dire altro.",
        "Chi lo ripete vede un caso e lo prende per la regola.",
        "Conta il punteggio, non il passaporto.",
        "Leggi il bando sul sito del Comune.",
        "it",
        Form.DEBUNK,
        List.of(Approach.FACTS),
        null,
        null,
        List.of(facts),
        List.of());
  }

  static Content opening(Content content, String openingFact) {
    return rewritten(
        content,
        content.headline(),
        openingFact,
        content.warning(),
        content.fallacy(),
        content.form());
  }

  static Content rewritten(
      Content content,
      String headline,
      String openingFact,
      @Nullable String warning,
      @Nullable String fallacy,
      Form form) {
    return new Content(
        headline,
        openingFact,
        warning,
        fallacy,
        content.closingFact(),
        content.callToAction(),
        content.language(),
        form,
        content.approaches(),
        content.audience(),
        content.worryAnswered(),
        content.facts(),
        content.variants());
  }

  static Content with(Content content, Variant... variants) {
    return new Content(
        content.headline(),
        content.openingFact(),
        content.warning(),
        content.fallacy(),
        content.closingFact(),
        content.callToAction(),
        content.language(),
        content.form(),
        content.approaches(),
        content.audience(),
        content.worryAnswered(),
        content.facts(),
        List.of(variants));
  }

  static CounterMessage aDraft(String id, CityId city, Content content, RumourId... rumours) {
    return new CounterMessage(
        new MessageId(id),
        null,
        "M-" + id,
        city,
        Sharing.NETWORK,
        List.of(rumours),
        content,
        1,
        MessageStatus.DRAFT,
        List.of(OFFICER.member()),
        null,
        List.of(),
        null,
        null,
        List.of(),
        false);
  }

  static CounterMessage anApproved(String id, CityId city, Content content, RumourId... rumours) {
    return aDraft(id, city, content, rumours).send(NOW).approve(MANAGER.member(), NOW);
  }

  static Rumour aRumour(String id, String claim, List<String> topics, @Nullable String worry) {
    return new Rumour(
        new RumourId(id),
        null,
        "SE-D-" + id,
        claim,
        claim,
        "it",
        RumourKind.RUMOUR,
        List.of(),
        null,
        topics,
        List.of(),
        null,
        List.of(),
        worry,
        SETTIMO,
        Sharing.NETWORK,
        List.of(Handling.reported(SETTIMO, NOW)),
        null,
        false);
  }
}
