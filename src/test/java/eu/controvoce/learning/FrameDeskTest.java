package eu.controvoce.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.answer.Vocabularies;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.JournalEntry;
import eu.controvoce.city.Role;
import eu.controvoce.language.Analyst;
import eu.controvoce.language.LanguageEngine;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.language.frame.FrameChanges;
import eu.controvoce.language.frame.FrameChanges.FormChange;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.Towns;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ControvoceTest
class FrameDeskTest {

  private static final String SAID = "Il zubbolone lo regalano sempre a quelli";

  @Autowired Towns towns;
  @Autowired Listening listening;
  @Autowired FrameDesk desk;
  @Autowired LessonReading reading;
  @Autowired FrameEditions editions;
  @Autowired EngineKeeper keeper;
  @Autowired EngineChoices choices;
  @Autowired ModelShelf shelf;
  @Autowired LanguageEngine engine;
  @Autowired Analyst analyst;
  @Autowired Vocabularies vocabularies;
  @Autowired Frame frame;
  @Autowired Journal journal;
  @Autowired MongoOperations mongo;

  private Actor administrator;

  @BeforeEach
  void someoneAdministers() {
    administrator = towns.administrator();
  }

  @Test
  void aPreviewTellsWhatWouldBeTaggedOtherwiseAndChangesNothing() {
    var sighting = towns.aSighting(towns.settimo(Role.OPERATOR), SAID);
    towns.aSighting(towns.settimo(Role.OPERATOR), Towns.HOUSING);

    var preview = desk.preview(administrator, zubbolone());

    assertThat(preview.looked()).isEqualTo(2);
    assertThat(preview.changes()).hasSize(1);
    assertThat(preview.changes().getFirst().code()).isEqualTo(sighting.code());
    assertThat(preview.changes().getFirst().after()).contains("housing");
    assertThat(engine.changesNumber()).isZero();
  }

  @Test
  void whatIsAppliedCountsAtOnceAndCanBeTakenBack() {
    desk.keep(administrator, zubbolone());

    var number = desk.apply(administrator);

    assertThat(number).isEqualTo(1);
    assertThat(analyst.analyse(SAID, Locale.ITALIAN).concepts()).contains("public-housing");
    assertThat(desk.editions(administrator).getFirst().authorName())
        .isEqualTo(administrator.name());
    desk.goBack(administrator, 0);
    assertThat(analyst.analyse(SAID, Locale.ITALIAN).concepts()).doesNotContain("public-housing");
    assertThat(desk.editions(administrator)).hasSize(1);
  }

  @Test
  void aWordAddedCountsInTheChecksOfMessages() {
    desk.keep(
        administrator,
        desk.draft(administrator).addWord("it", "zubbolone", "venditore ambulante", "Deride."));
    desk.apply(administrator);

    assertThat(vocabularies.of("it").entries())
        .anyMatch(each -> each.forms().contains("zubbolone"));
    assertThat(vocabularies.shipped("it").entries())
        .noneMatch(each -> each.forms().contains("zubbolone"));
  }

  @Test
  void whatSomebodyWorksOnIsKeptForThemAlone() {
    desk.keep(administrator, zubbolone());

    assertThat(desk.draft(administrator).changes().forms()).hasSize(1);
    desk.drop(administrator);
    assertThat(desk.draft(administrator).changes().isEmpty()).isTrue();
  }

  @Test
  void twoAdministratorsDoNotOverwriteEachOther() {
    desk.keep(administrator, zubbolone());
    keeper.choose(choice -> choice.withChanges(0).withModel(null));
    editions.save(edition(7, FrameChanges.NONE));
    keeper.choose(choice -> choice.withChanges(7));

    assertThatThrownBy(() -> desk.apply(administrator)).isInstanceOf(Conflict.class);
  }

  @Test
  void nothingChangedIsNotApplied() {
    assertThatThrownBy(() -> desk.apply(administrator)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void changesThatContradictTheFrameAreNamedAndTheLastGoodOnesUsed() {
    editions.save(edition(1, zubbolone().changes()));
    editions.save(
        edition(2, FrameChanges.NONE.with(new FormChange("it", "gone-since", "x", true))));
    choices.save(new EngineChoice(EngineChoice.ID, null, null, 2));

    keeper.catchUp();

    assertThat(engine.changesNumber()).isEqualTo(1);
    assertThat(keeper.problems()).containsExactly(Told.of("frame.changes.contradict", 2));
  }

  @Test
  void damagedChangesAreNamedAndTheLastGoodOnesUsed() {
    editions.save(edition(1, zubbolone().changes()));
    mongo.getCollection("frame-editions").insertOne(new Document("_id", 2L).append("frame", 7));
    choices.save(new EngineChoice(EngineChoice.ID, null, null, 2));

    keeper.catchUp();

    assertThat(engine.changesNumber()).isEqualTo(1);
    assertThat(keeper.problems()).containsExactly(Told.of("frame.changes.damaged", 2));
  }

  @Test
  void whoReadsWordsOfResidentsStandsInTheJournal() {
    var operator = towns.settimo(Role.OPERATOR);
    var sighting = towns.aSighting(operator, Towns.HOUSING);
    listening.confirmTopics(operator, sighting.id(), List.of("housing"));

    var lessons = reading.read(administrator, "it", "housing");

    assertThat(lessons).hasSize(1);
    assertThat(reading.counts(administrator).of("it", "housing")).isEqualTo(1);
    assertThat(journal.of("frame:lessons"))
        .extracting(JournalEntry::action)
        .containsExactly("journal.lessons.read");
  }

  @Test
  void nobodyElseSeesOrChangesTheFrame() {
    for (var other : List.of(towns.settimo(Role.MANAGER), towns.coordinator())) {
      assertThatThrownBy(() -> desk.frame(other)).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> desk.draft(other)).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> desk.keep(other, zubbolone())).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> desk.preview(other, zubbolone())).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> desk.apply(other)).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> desk.goBack(other, 0)).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> desk.editions(other)).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> reading.counts(other)).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> reading.read(other, "it", "housing")).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> reading.words(other, List.of())).isInstanceOf(Forbidden.class);
    }
  }

  private FrameDraft zubbolone() {
    return new FrameDraft(frame, FrameChanges.NONE).addForm("it", "public-housing", "zubbolone");
  }

  private FrameEdition edition(long number, FrameChanges changes) {
    return new FrameEdition(
        number, "2026.1", administrator.member(), "Anna", Instant.EPOCH, changes);
  }
}
