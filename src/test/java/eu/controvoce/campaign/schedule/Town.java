package eu.controvoce.campaign.schedule;

import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.answer.Facts;
import eu.controvoce.answer.Form;
import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.answer.Source;
import eu.controvoce.audience.AddressBook;
import eu.controvoce.audience.PostOffice;
import eu.controvoce.base.Conflict;
import eu.controvoce.base.Id;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.mongo.StoreClock;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.Campaigns;
import eu.controvoce.campaign.NewCampaign;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Mode;
import eu.controvoce.campaign.PublicationChanged;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletId;
import eu.controvoce.channel.Outlets;
import eu.controvoce.channel.Vault;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Role;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Sharing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

/** A town with a page, a feed, a webhook and a mailing list, and publications by the thousand. */
public final class Town {

  private static final CityId CITY = new CityId("settimo");
  private static final MessageId MESSAGE = new MessageId("bench-message");
  private static final int INSERTED_AT_ONCE = 2_000;
  static final int SUBSCRIBERS = 5;

  private final ApplicationContext product;
  private final MongoOperations mongo;

  public Town(ApplicationContext product) {
    this.product = product;
    this.mongo = product.getBean(MongoOperations.class);
  }

  /** Kinds of channel by their short names, as in {@code page,feed,webhook,email}. */
  static List<ChannelType> kinds(String names) {
    return Stream.of(names.split(","))
        .map(each -> each.equals("page") ? "public_page" : each)
        .map(each -> ChannelType.valueOf(each.toUpperCase(Locale.ROOT)))
        .toList();
  }

  /** Makes the town; {@code webhook} is where its webhook leads. */
  public void found(String webhook) {
    product
        .getBean(Cities.class)
        .save(
            new City(
                CITY,
                null,
                "Settimo Torinese",
                "SE",
                ZoneId.of("Europe/Rome"),
                "it",
                List.of("Centro"),
                true,
                true,
                null,
                null,
                false));
    var secret = product.getBean(Vault.class).seal("secret", outlet(ChannelType.WEBHOOK).value());
    anOutlet(ChannelType.PUBLIC_PAGE, Map.of());
    anOutlet(ChannelType.FEED, Map.of());
    anOutlet(ChannelType.WEBHOOK, Map.of("url", webhook, "secret", secret));
    anOutlet(ChannelType.EMAIL, Map.of("list", "bench-list"));
    aMailingList();
    anApprovedMessage();
    var officer = new Actor(new MemberId("officer"), "Olga", Role.OFFICER, CITY);
    var desk = product.getBean(CampaignDesk.class);
    var campaign = desk.create(officer, NewCampaign.of("Casa per tutti", "Si sa come")).id();
    try {
      desk.run(officer, campaign);
    } catch (Conflict | RuleBroken e) {
      // The scheduler began it at the same moment, since its first day is today.
      desk.find(officer, campaign);
    }
  }

  /**
   * Plans publications and says so to the scheduler.
   *
   * @param from milliseconds from now until the first
   * @param spread milliseconds over which they are spread, evenly
   * @return their ids, all acknowledged by the store
   */
  public List<PublicationId> plan(int count, long from, long spread, List<ChannelType> kinds) {
    var first = product.getBean(StoreClock.class).instant().plusMillis(from);
    var times = new ArrayList<Instant>();
    for (int i = 0; i < count; i++) {
      times.add(first.plusMillis(spread * i / count));
    }
    return plan(times, kinds);
  }

  /** Plans publications at these times. */
  public List<PublicationId> plan(List<Instant> times, List<ChannelType> kinds) {
    var campaign = product.getBean(Campaigns.class).findByCity(CITY).getFirst();
    var ids = new ArrayList<PublicationId>();
    var batch = new ArrayList<Publication>();
    for (int i = 0; i < times.size(); i++) {
      var each = aPublication(campaign.id(), times.get(i), kinds.get(i % kinds.size()));
      batch.add(each);
      ids.add(each.id());
      if (batch.size() == INSERTED_AT_ONCE || i == times.size() - 1) {
        mongo.insert(batch, Publication.class);
        product.publishEvent(PublicationChanged.of(batch.getFirst()));
        batch.clear();
      }
    }
    return ids;
  }

  /** How many are still to be carried out. */
  public long left() {
    return mongo
        .getCollection("publications")
        .countDocuments(
            new Document("status", new Document("$in", List.of("SCHEDULED", "PUBLISHING"))));
  }

  /** Whether a publication went out; asked by its key, so that asking costs the store nothing. */
  boolean isOut(String publication) {
    var found = mongo.findById(publication, Publication.class);
    return found != null && found.status() == PublicationStatus.PUBLISHED;
  }

  /** All publications. */
  public List<Publication> all() {
    return mongo.findAll(Publication.class);
  }

  /** All letters, as {@code LETTER publication message-id state}. */
  List<String> letters() {
    var office = product.getBean(PostOffice.class);
    var book = product.getBean(AddressBook.class);
    return all().stream()
        .filter(each -> each.channelType() == ChannelType.EMAIL)
        .map(each -> each.id().value())
        .flatMap(mailing ->
            office.of(mailing).stream()
                .map(each ->
                    "LETTER %s %s %s"
                        .formatted(
                            mailing, book.messageId(mailing, each.subscriber()), each.state())))
        .toList();
  }

  private static Publication aPublication(CampaignId campaign, Instant at, ChannelType kind) {
    return new Publication(
        new PublicationId(Id.random()),
        null,
        CITY,
        campaign,
        MESSAGE,
        1,
        null,
        outlet(kind),
        kind,
        Mode.AUTOMATIC,
        at,
        ZoneId.of("Europe/Rome"),
        PublicationStatus.SCHEDULED,
        at,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        List.of(),
        List.of(),
        null,
        List.of(),
        false);
  }

  private static OutletId outlet(ChannelType kind) {
    return new OutletId("bench-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private void anOutlet(ChannelType kind, Map<String, String> settings) {
    product
        .getBean(Outlets.class)
        .save(
            new Outlet(
                outlet(kind),
                null,
                CITY,
                kind,
                "Canale " + kind,
                settings,
                false,
                Duration.ofHours(12),
                false));
  }

  private void aMailingList() {
    var now = Date.from(product.getBean(StoreClock.class).instant());
    mongo
        .getCollection("mailing-lists")
        .insertOne(
            new Document("_id", "bench-list")
                .append("version", 0L)
                .append("city", CITY.value())
                .append("name", "Lettere")
                .append("createdAt", now)
                .append("demo", false)
                .append("_class", "mailing-list"));
    for (int i = 0; i < SUBSCRIBERS; i++) {
      mongo
          .getCollection("subscribers")
          .insertOne(
              new Document("_id", "s" + i)
                  .append("version", 0L)
                  .append("list", "bench-list")
                  .append("city", CITY.value())
                  .append("address", "s" + i + "@town.example")
                  .append("language", "it")
                  .append("consentNote", "banco di prova")
                  .append("token", "token-" + i)
                  .append("subscribedAt", now)
                  .append("_class", "subscriber"));
    }
  }

  private void anApprovedMessage() {
    var facts = product.getBean(Facts.class);
    var fact =
        facts.save(
            new Fact(
                new FactId("bench-fact"),
                null,
                "SE-F-0001",
                CITY,
                Sharing.CITY,
                "Le case popolari si assegnano con una graduatoria.",
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                new Source("ATC", Source.Type.PUBLIC_BODY, Source.Reliability.HIGH, null, null),
                LocalDate.of(2099, 12, 31),
                null,
                null,
                List.of("housing"),
                FactStatus.CHECKED,
                false));
    var content =
        new Content(
            "La graduatoria vale per tutti",
            "Le case popolari si assegnano con una graduatoria pubblica.",
            null,
            null,
            null,
            "Chiedi allo sportello.",
            "it",
            Form.DEBUNK,
            List.of(),
            null,
            null,
            List.of(fact.id()),
            List.of(),
            null,
            null);
    var draft =
        new CounterMessage(
            MESSAGE,
            null,
            "SE-M-0001",
            CITY,
            Sharing.CITY,
            List.of(),
            content,
            1,
            MessageStatus.DRAFT,
            List.of(new MemberId("officer")),
            null,
            List.of(),
            null,
            null,
            List.of(),
            false);
    var now = product.getBean(StoreClock.class).instant();
    product
        .getBean(CounterMessages.class)
        .save(draft.send(now).approve(new MemberId("manager"), now));
  }
}
