package eu.controvoce.audience;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import eu.controvoce.base.mongo.BenchMapping;
import eu.controvoce.base.mongo.embedded.EmbeddedStore;
import eu.controvoce.channel.BenchVault;
import eu.controvoce.city.CityId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.repository.support.MongoRepositoryFactory;

/** The product's ledger on the product's embedded store in a folder, without the rest of it. */
public final class BenchOffice implements AutoCloseable {

  private static final String MAILING = "bench";
  private static final ListId LIST = new ListId("bench");
  private static final CityId CITY = new CityId("bench");

  private final EmbeddedStore store;
  private final MongoClient client;
  private final Subscribers subscribers;
  private final MongoTemplate mongo;
  public final PostOffice office;
  public final AddressBook book;
  public final Bounces bounces;

  public BenchOffice(Path folder) throws IOException {
    var clock = Clock.systemUTC();
    store = EmbeddedStore.in(Files.createDirectories(folder.resolve("store")), false);
    client = MongoClients.create(store.connectionString());
    mongo =
        new MongoTemplate(
            client, "controvoce") {};
    mongo.setApplicationContext(new org.springframework.context.support.StaticApplicationContext());
    BenchMapping.into(mongo, Bag.class, Subscriber.class, Suppressed.class);
    var factory = new MongoRepositoryFactory(mongo);
    subscribers = factory.getRepository(Subscribers.class);
    book = new AddressBook(BenchVault.in(folder.resolve("secret.key")));
    var mail = Files.createDirectories(folder.resolve("mail"));
    office =
        new PostOffice(
            null, null, subscribers, factory.getRepository(Bags.class), book, mail, clock);
    bounces =
        new Bounces(factory.getRepository(Suppressions.class), subscribers, office, book, clock);
  }

  /** Puts people on the list. */
  public void fill(int people) {
    var consent = new Consent("bench", LocalDate.EPOCH, "bench", "bench");
    var part = new ArrayList<Subscriber>();
    for (int i = 0; i < people; i++) {
      var address = "r" + i + "@example.org";
      part.add(
          new Subscriber(
              book.on(LIST, address),
              null,
              LIST,
              CITY,
              book.person(address),
              book.sealed(address),
              "it",
              Pace.AT_ONCE,
              Kind.RESIDENT,
              null,
              consent,
              java.time.Instant.EPOCH,
              null));
      if (part.size() == 1000 || i == people - 1) {
        mongo.insert(part, Subscriber.class);
        part.clear();
      }
    }
  }

  /** As at the start of a delivery: letters for whoever has none, order after a crash. */
  public int prepare(int people) {
    var ids = new ArrayList<SubscriberId>();
    for (int i = 0; i < people; i++) {
      ids.add(book.on(LIST, "r" + i + "@example.org"));
    }
    return office.prepare(MAILING, LIST, ids);
  }

  public String mailing() {
    return MAILING;
  }

  public List<Letter> letters() {
    return office.of(MAILING);
  }

  @Override
  public void close() {
    client.close();
    store.close();
  }
}
