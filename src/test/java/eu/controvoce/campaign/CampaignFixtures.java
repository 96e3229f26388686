package eu.controvoce.campaign;

import eu.controvoce.SettableClock;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.answer.Facts;
import eu.controvoce.answer.Form;
import eu.controvoce.answer.Illustration;
import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.answer.Source;
import eu.controvoce.base.Id;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletId;
import eu.controvoce.channel.Outlets;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Role;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Sharing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/** A city with outlets, an approved message and a running campaign, as tests need them. */
public final class CampaignFixtures {

  public static final CityId SETTIMO = new CityId("settimo");
  public static final CityId ASTI = new CityId("asti");
  public static final Actor OFFICER =
      new Actor(new MemberId("officer"), "Olga", Role.OFFICER, SETTIMO);
  public static final Actor MANAGER =
      new Actor(new MemberId("manager"), "Marta", Role.MANAGER, SETTIMO);
  public static final Actor OPERATOR =
      new Actor(new MemberId("operator"), "Omar", Role.OPERATOR, SETTIMO);
  public static final Actor STRANGER =
      new Actor(new MemberId("stranger"), "Sara", Role.OFFICER, ASTI);
  public static final Actor ADMINISTRATOR =
      new Actor(new MemberId("admin"), "Ada", Role.ADMINISTRATOR, null);

  private final Cities cities;
  private final Outlets outlets;
  private final Facts facts;
  private final CounterMessages messages;
  private final CampaignDesk desk;

  public CampaignFixtures(ListableBeanFactory beans) {
    cities = beans.getBean(Cities.class);
    outlets = beans.getBean(Outlets.class);
    facts = beans.getBean(Facts.class);
    messages = beans.getBean(CounterMessages.class);
    desk = beans.getBean(CampaignDesk.class);
    cities.saveAll(List.of(aCity(SETTIMO, "SE"), aCity(ASTI, "AS")));
  }

  static City aCity(CityId id, String prefix) {
    return new City(
        id,
        null,
        "Settimo Torinese",
        prefix,
        ZoneId.of("Europe/Rome"),
        "it",
        List.of("Centro"),
        true,
        true,
        null,
        null,
        false);
  }

  public Outlet anOutlet(ChannelType type, Map<String, String> settings) {
    return outlets.save(
        new Outlet(
            new OutletId(Id.random()),
            null,
            SETTIMO,
            type,
            "Canale " + type,
            settings,
            false,
            Duration.ofHours(12),
            false));
  }

  public Outlet aPage() {
    return anOutlet(ChannelType.PUBLIC_PAGE, Map.of());
  }

  public Fact aFact() {
    return facts.save(
        new Fact(
            new FactId(Id.random()),
            null,
            "SE-F-0001",
            SETTIMO,
            Sharing.CITY,
            "Le case popolari si assegnano con una graduatoria.",
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            new Source(
                "ATC Piemonte Centrale",
                Source.Type.PUBLIC_BODY,
                Source.Reliability.HIGH,
                null,
                null),
            LocalDate.of(2027, 12, 31),
            null,
            null,
            List.of("housing"),
            FactStatus.CHECKED,
            false));
  }

  public CounterMessage anApprovedMessage() {
    return anApprovedMessage(aFact());
  }

  public CounterMessage anApprovedMessage(Fact fact) {
    return anApprovedMessage(fact, "La graduatoria vale per tutti", null);
  }

  public CounterMessage anApprovedMessage(
      Fact fact, String headline, @Nullable Illustration picture) {
    var content =
        new Content(
            headline,
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
            picture,
            null);
    var draft =
        new CounterMessage(
            new MessageId(Id.random()),
            null,
            "SE-M-0001",
            SETTIMO,
            Sharing.CITY,
            List.of(),
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
    return messages.save(
        draft.send(SettableClock.START).approve(MANAGER.member(), SettableClock.START));
  }

  public Campaign aCampaign() {
    return desk.create(
        OFFICER, NewCampaign.of("Casa per tutti", "Chi cerca casa sa come funziona"));
  }
}
