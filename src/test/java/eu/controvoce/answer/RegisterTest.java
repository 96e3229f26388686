package eu.controvoce.answer;

import static eu.controvoce.answer.Given.MANAGER;
import static eu.controvoce.answer.Given.OFFICER;
import static eu.controvoce.answer.Given.OPERATOR;
import static eu.controvoce.answer.Given.SETTIMO;
import static eu.controvoce.answer.Given.TORINESE;
import static eu.controvoce.answer.Given.TORINO;
import static eu.controvoce.answer.Given.aCity;
import static eu.controvoce.answer.Given.aNewFact;
import static eu.controvoce.answer.Given.aSource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.answer.FactChange.Field;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.Cities;
import eu.controvoce.rumour.ImportError;
import eu.controvoce.rumour.Today;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The register of facts: lists, links, history. */
@ControvoceTest
class RegisterTest {

  @Autowired FactRegister register;
  @Autowired FactImport imports;
  @Autowired FactShelf shelf;
  @Autowired Facts facts;
  @Autowired LinkHealths healths;
  @Autowired LinkCheck links;
  @Autowired Upkeep upkeep;
  @Autowired Today today;
  @Autowired Cities cities;
  @Autowired SettableClock clock;

  @BeforeEach
  void twoCities() {
    cities.save(aCity(SETTIMO, "SE"));
    cities.save(aCity(TORINO, "TO"));
  }

  @Test
  void everyChangeSaysWhoChangedWhatFromWhatToWhat() {
    var fact = register.draft(OFFICER, aNewFact());
    var checked = register.check(MANAGER, fact.id(), version(fact));
    var other =
        new NewFact(
            fact.statement(),
            null,
            "Settimo Torinese",
            null,
            null,
            null,
            "34 alloggi",
            false,
            aSource(),
            null,
            null,
            List.of("housing"),
            null);

    register.edit(OFFICER, fact.id(), other, version(checked));

    var changes = register.changes(OFFICER, fact.id());
    assertThat(changes).hasSize(2);
    assertThat(changes.getFirst().name()).isEqualTo("officer");
    assertThat(changes.getFirst().fields())
        .contains(
            new Field("status", "CHECKED", "REVIEW_DUE"),
            new Field("figure", null, "34 alloggi"),
            new Field("territory", null, "Settimo Torinese"));
    assertThat(changes.getLast().fields()).containsExactly(new Field("status", "DRAFT", "CHECKED"));
    assertThat(changes.getLast().name()).isEqualTo("manager");
  }

  @Test
  void aFactNobodyKeptBeforeHasAHistoryFromItsFirstChangeOn() {
    var packed = facts.save(Given.aFact("packed", FactStatus.CHECKED));
    clock.advance(Duration.ofDays(200));

    upkeep.run();

    assertThat(register.changes(OFFICER, packed.id()))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.name()).isEmpty();
          assertThat(each.fields()).containsExactly(new Field("status", "CHECKED", "REVIEW_DUE"));
        });
  }

  @Test
  void anotherCityDoesNotReadTheHistory() {
    var fact = register.draft(OFFICER, aNewFact());

    assertThatThrownBy(() -> register.changes(TORINESE, fact.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> register.changes(OPERATOR, fact.id())).isInstanceOf(Forbidden.class);
  }

  @Test
  void anExcelListComesInAsDraftsToBeChecked() {
    var table =
        """
        Dato;Fonte;Tipo;Indirizzo della fonte;Letto il;Territorio;Dal;Al;Cifra
        Le famiglie in attesa sono più di prima.;Città di Settimo;ente;https://example.org/attesa;3/11/2026;Settimo;1/1/2025;31/12/2025;412
        =1+1 è il titolo di un foglio;Città di Settimo;;;;;;;
        """
            .getBytes(Charset.forName("windows-1252"));
    var file = imports.read(OFFICER, "elenco.csv", table);

    var done = imports.take(OFFICER, file, imports.suggest(file), false);

    assertThat(file.encodingGuessed()).isTrue();
    assertThat(done).isEqualTo(new FactImport.Done(2, 0, List.of()));
    assertThat(register.list(OFFICER, FactFilter.in(FactStatus.DRAFT)))
        .filteredOn(each -> "412".equals(each.figure()))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.statement()).isEqualTo("Le famiglie in attesa sono più di prima.");
          assertThat(each.territory()).isEqualTo("Settimo");
          assertThat(each.periodTo()).hasToString("2025-12-31");
          assertThat(each.source().retrievedOn()).hasToString("2026-11-03");
        });
  }

  @Test
  void aRowThatCannotBeTakenIsNamedByItsLineAndStopsNoOther() {
    var file =
        file(
            "statement,source,link,retrievedOn,topics",
            "Primo,ISTAT,https://example.org/1,2026-11-01,housing",
            ",ISTAT,,,",
            "Terzo,ISTAT,nessun indirizzo,,",
            "Quarto,ISTAT,,domani,",
            "Quinto,ISTAT,,,astronomia",
            "\"" + "a".repeat(100_000) + "\",ISTAT,,,");

    var done = imports.take(OFFICER, file, imports.suggest(file), false);

    assertThat(done.taken()).isEqualTo(1);
    assertThat(done.errors())
        .extracting(ImportError::line, ImportError::field)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3L, "statement"),
            org.assertj.core.groups.Tuple.tuple(4L, "link"),
            org.assertj.core.groups.Tuple.tuple(5L, "retrievedOn"),
            org.assertj.core.groups.Tuple.tuple(6L, "topics"),
            org.assertj.core.groups.Tuple.tuple(7L, "statement"));
  }

  @Test
  void whatIsThereAlreadyIsPointedOutAndLeftOut() {
    var before = register.draft(OFFICER, aNewFact());
    var link = Objects.requireNonNull(aSource().link());
    var file =
        file(
            "statement,source,link",
            "la graduatoria  segue il punteggio del bando.,Regione," + link,
            "Altro,Regione," + link,
            "Altro,Regione," + link);

    var rows = imports.preview(OFFICER, file, imports.suggest(file));

    assertThat(rows).extracting(FactImport.Row::twin).containsExactly(before.code(), null, "3");
    assertThat(imports.take(OFFICER, file, imports.suggest(file), false).taken()).isEqualTo(1);
    assertThat(imports.take(OFFICER, file, imports.suggest(file), false).twins()).isEqualTo(3);
  }

  @Test
  void theTableHonoursTheFilterAndComesBackAsItWas() {
    register.draft(OFFICER, NewFact.of("=HYPERLINK(1) non è una formula; davvero", aSource()));
    var withdrawn = register.draft(OFFICER, aNewFact());
    register.withdraw(OFFICER, withdrawn.id(), "Sbagliato", version(withdrawn));

    var csv =
        FactTable.csv(
            register.list(OFFICER, FactFilter.in(FactStatus.DRAFT)), ';', FactColumn::field);

    assertThat(csv).contains("\"'=HYPERLINK(1) non è una formula; davvero\"");
    assertThat(csv).doesNotContain("graduatoria");
    var file = imports.read(TORINESE, "dati.csv", csv.getBytes(StandardCharsets.UTF_8));
    imports.take(TORINESE, file, imports.suggest(file), false);
    assertThat(facts.findByCity(TORINO))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.statement()).isEqualTo("=HYPERLINK(1) non è una formula; davvero");
          assertThat(each.status()).isEqualTo(FactStatus.DRAFT);
        });
  }

  @Test
  void whoDoesNotWriteDoesNotImport() {
    var file = file("statement,source", "Uno,ISTAT");

    assertThatThrownBy(() -> imports.take(OPERATOR, file, imports.suggest(file), false))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> imports.preview(OFFICER, file, Map.of(FactColumn.SOURCE, 1)))
        .isInstanceOfSatisfying(
            InvalidInput.class, e -> assertThat(e.field()).isEqualTo("statement"));
  }

  @Test
  void aPrivateAddressIsRefusedAndSaid() throws Exception {
    var fact = register.draft(OFFICER, NewFact.of("Sta qui", source("http://127.0.0.1/admin")));

    var health = links.now(OFFICER, fact.id());

    assertThat(health.state()).isEqualTo(LinkHealth.State.PRIVATE);
    assertThat(register.list(OFFICER, FactFilter.linked(LinkHealth.State.PRIVATE)))
        .extracting(Fact::id)
        .containsExactly(fact.id());
    assertThatThrownBy(() -> links.now(TORINESE, fact.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void aMovedSourceIsFollowedByOneClickAndKeptInTheHistory() throws Exception {
    var fact = register.draft(OFFICER, NewFact.of("Sta qui", source("https://example.org/old")));
    check(Map.of("https://example.org/old", new Probed.Moved("https://example.org/new"))).sweep();

    var followed = register.follow(OFFICER, fact.id(), version(fact));

    assertThat(followed.source().link()).isEqualTo("https://example.org/new");
    assertThat(links.of(followed)).isEmpty();
    assertThat(register.changes(OFFICER, fact.id()).getFirst().fields())
        .containsExactly(new Field("link", "https://example.org/old", "https://example.org/new"));
    assertThatThrownBy(() -> register.follow(OFFICER, fact.id(), version(followed)))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void aLinkIsLookedAtOnceAWeekAndDailyWhileItFails() throws Exception {
    register.draft(OFFICER, NewFact.of("Va", source("https://example.org/va")));
    register.draft(OFFICER, NewFact.of("Non va", source("https://example.org/non-va")));
    var check =
        check(
            Map.of(
                "https://example.org/va", new Probed.Fine(),
                "https://example.org/non-va", new Probed.Gone(404)));

    var looked = new ArrayList<Integer>();
    for (int day = 0; day < 8; day++) {
      looked.add(check.sweep());
      clock.advance(Duration.ofDays(1));
    }

    assertThat(looked).containsExactly(2, 1, 1, 1, 1, 1, 1, 2);
    assertThat(register.list(OFFICER, FactFilter.linked(LinkHealth.State.BROKEN)))
        .extracting(Fact::statement)
        .containsExactly("Non va");
  }

  @Test
  void whenNobodyAnswersTheFaultIsOurOwn() throws Exception {
    for (var host : List.of("a", "b", "c")) {
      register.draft(OFFICER, NewFact.of(host, source("https://" + host + ".example.org/")));
    }

    assertThat(check(Map.of()).sweep()).isZero();
    assertThat(healths.findAll()).isEmpty();
  }

  private LinkCheck check(Map<String, Probed> answers) {
    var known = new HashMap<>(answers);
    return new LinkCheck(
        facts,
        healths,
        shelf,
        link -> known.getOrDefault(link, new Probed.Silent()),
        new LinkPace(clock) {
          @Override
          void waitFor(String host) {}
        },
        today,
        clock);
  }

  private eu.controvoce.rumour.CsvFile file(String... lines) {
    return imports.read(
        OFFICER, "t.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  private static Source source(String link) {
    return new Source("Fonte", Source.Type.PUBLIC_BODY, Source.Reliability.HIGH, link, null);
  }

  private static long version(Fact fact) {
    return Objects.requireNonNull(fact.version());
  }
}
