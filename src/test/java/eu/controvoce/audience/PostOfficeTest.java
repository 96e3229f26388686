package eu.controvoce.audience;

import static eu.controvoce.campaign.CampaignFixtures.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.audience.Letter.State;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ControvoceTest
class PostOfficeTest {

  @Autowired Lists lists;
  @Autowired MailingLists mailingLists;
  @Autowired Recipients recipients;
  @Autowired Subscribers subscribers;
  @Autowired Bags bags;
  @Autowired AddressBook book;
  @Autowired Bounces bounces;
  @Autowired SettableClock clock;
  @Autowired MongoOperations mongo;
  @TempDir Path folder;
  @TempDir Path elsewhere;

  private MailingList list;

  @BeforeEach
  void aListOfFour() {
    list = lists.create(OFFICER, "Amici", "");
    lists.add(
        OFFICER,
        list.id(),
        "a@example.org\nb@example.org\nc@example.org\nd@example.org",
        "it",
        "x");
  }

  @Test
  void aCrashLeavesExactlyTheLetterUnderWayUncertain() {
    var before = office(folder);
    before.prepare("p1", list);
    var bag = before.open(before.due("p1").getFirst()).orElseThrow();
    bag.starting(bag.outgoing().get(0));
    bag.came(bag.outgoing().get(0), State.SENT, null);
    bag.starting(bag.outgoing().get(1));

    var after = office(folder);
    after.prepare("p1", list);

    assertThat(after.counts("p1"))
        .containsEntry(State.SENT, 1L)
        .containsEntry(State.UNCERTAIN, 1L)
        .containsEntry(State.QUEUED, 2L);
    assertThat(after.open(after.due("p1").getFirst()).orElseThrow().outgoing()).hasSize(2);
  }

  @Test
  void whatAnotherInstallationCarriesIsLeftAloneForAnHourAndThenUncertain() {
    var other = office(elsewhere);
    other.prepare("p1", list);
    assertThat(other.open(other.due("p1").getFirst())).isPresent();
    var here = office(folder);

    here.prepare("p1", list);
    assertThat(here.due("p1")).isEmpty();
    clock.advance(Duration.ofMinutes(61));
    here.prepare("p1", list);

    assertThat(here.counts("p1")).containsOnlyKeys(State.UNCERTAIN);
  }

  @Test
  void oneBagIsCarriedByOne() {
    var office = office(folder);
    office.prepare("p1", list);
    var id = office.due("p1").getFirst();

    assertThat(office.open(id)).isPresent();
    assertThat(office.open(id)).isEmpty();
    assertThat(office(folder).open(id)).isEmpty();
  }

  @Test
  void aServerThatSaysLaterIsAskedAgainAfterEverLongerPausesAndThenNoMore() {
    var office = office(folder);
    office.prepare("p1", list);
    for (int i = 0; i < Letter.MOST_TRIES; i++) {
      try (var bag = office.open(office.due("p1").getFirst()).orElseThrow()) {
        bag.outgoing().forEach(each -> bag.later(each, "channel.email.later|451"));
      }
      assertThat(office.due("p1")).isEmpty();
      clock.advance(Duration.ofHours(4));
    }

    assertThat(office.counts("p1")).containsOnlyKeys(State.REFUSED);
  }

  @Test
  void manyPeopleAreInOneBagEachOnce() {
    var many =
        IntStream.range(0, 700)
            .mapToObj(each -> "m" + each + "@example.org")
            .collect(Collectors.joining("\n"));
    lists.add(OFFICER, list.id(), many, "it", "x");
    var office = office(folder);

    assertThat(office.prepare("p1", list)).isEqualTo(704);
    assertThat(office.prepare("p1", list)).isEqualTo(704);

    assertThat(office.of("p1")).extracting(Letter::subscriber).doesNotHaveDuplicates().hasSize(704);
  }

  @Test
  void addressesCannotBeReadInTheStore() {
    var stored = subscribers.findByList(list.id());

    assertThat(stored).hasSize(4);
    assertThat(stored)
        .allSatisfy(each -> {
          assertThat(each.sealed() + each.id() + each.person()).doesNotContain("example");
          assertThat(book.address(each)).endsWith("@example.org");
        });
  }

  @Test
  void onlyALetterOfOursCanComeBack() {
    var office = office(folder);
    office.prepare("p1", list);
    try (var bag = office.open(office.due("p1").getFirst()).orElseThrow()) {
      bag.outgoing().forEach(each -> bag.came(each, State.SENT, null));
    }
    var id = book.messageId("p1", book.on(list.id(), "a@example.org"));

    assertThat(bounces.cameBack("b@example.org", id, true, "5.1.1")).isFalse();
    assertThat(bounces.cameBack("A@example.org", id, true, "5.1.1")).isTrue();

    assertThat(office.counts("p1")).containsEntry(State.BOUNCED, 1L).containsEntry(State.SENT, 3L);
    assertThat(bounces.isSuppressed(book.person("a@example.org"))).isTrue();
  }

  @Test
  void whatAnEarlierVersionKeptReadablyIsSealedAtTheStart() {
    mongo
        .getCollection("subscribers")
        .insertOne(
            new Document("_id", "0123")
                .append("list", list.id().value())
                .append("city", "settimo")
                .append("address", "elena@example.org")
                .append("language", "it")
                .append("consentNote", "di persona")
                .append("token", "abc")
                .append("subscribedAt", Date.from(clock.instant())));

    new SealOldAddresses(mongo, subscribers, book, clock).seal();

    assertThat(lists.people(OFFICER, list.id()))
        .extracting(Lists.Listed::address)
        .contains("elena@example.org");
    assertThat(mongo.getCollection("subscribers").find().map(Document::toJson))
        .noneMatch(each -> each.contains("elena"));
  }

  @Test
  void aBagOfAnEarlierVersionIsPackedAtTheStartAndNothingIsForgotten() {
    var at = Date.from(clock.instant());
    var sent = book.on(list.id(), "a@example.org");
    var waiting = book.on(list.id(), "b@example.org");
    mongo
        .getCollection("mail-bags")
        .insertOne(
            new Document("_id", "p9.0001")
                .append("version", 3L)
                .append("mailing", "p9")
                .append("list", list.id().value())
                .append("number", 1)
                .append("at", at)
                .append(
                    "letters",
                    List.of(
                        letter(sent, "SENT", at),
                        letter(waiting, "QUEUED", at)
                            .append("notBefore", at)
                            .append("detail", "channel.email.later|451"))));

    new PackOldBags(mongo).pack();

    var office = office(folder);
    assertThat(office.of("p9"))
        .extracting(Letter::subscriber, Letter::state, Letter::attempts, Letter::detail)
        .containsExactly(
            tuple(sent, State.SENT, 1, null),
            tuple(waiting, State.QUEUED, 1, "channel.email.later|451"));
    assertThat(office.prepare("p9", list)).isEqualTo(4);
  }

  private static Document letter(SubscriberId to, String state, Date at) {
    return new Document("subscriber", to.value())
        .append("state", state)
        .append("attempts", 1)
        .append("at", at);
  }

  private PostOffice office(Path where) {
    return new PostOffice(mailingLists, recipients, subscribers, bags, book, where, clock);
  }
}
