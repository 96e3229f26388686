package eu.controvoce.campaign.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import eu.controvoce.ControvoceTest;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.NewPublication;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publications;
import eu.controvoce.campaign.When;
import eu.controvoce.campaign.calendar.CalendarLinks;
import eu.controvoce.campaign.calendar.CalendarMemory;
import eu.controvoce.campaign.calendar.NoteDesk;
import eu.controvoce.campaign.calendar.SilenceDesk;
import eu.controvoce.campaign.slot.NewSlot;
import eu.controvoce.campaign.slot.Recurrence;
import eu.controvoce.campaign.slot.SlotDesk;
import eu.controvoce.channel.Outlet;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TestSignIn;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
@ViewPackages(packages = {"eu.controvoce.campaign.calendar.ui", "eu.controvoce.base.ui"})
class CalendarViewsTest extends SpringBrowserlessTest {

  private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 11, 24, 9, 0);

  @Autowired ListableBeanFactory beans;
  @Autowired TestMembers people;
  @Autowired Planning planning;
  @Autowired Publications publications;
  @Autowired SlotDesk slots;
  @Autowired NoteDesk notes;
  @Autowired SilenceDesk silences;
  @Autowired CalendarMemory memory;

  private CampaignFixtures fixtures;
  private CounterMessage message;
  private Campaign campaign;
  private Outlet page;
  private Actor officer;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    fixtures = new CampaignFixtures(beans);
    message = fixtures.anApprovedMessage();
    campaign = fixtures.aCampaign();
    page = fixtures.aPage();
    var member = people.a(Role.OFFICER, CampaignFixtures.SETTIMO);
    officer = member.asActor();
    TestSignIn.as(member);
    super.initVaadinEnvironment();
  }

  @Test
  void theMonthShowsWhatGoesOutInWordsAndWhatIsToFill() {
    planned();
    aSlot();

    navigate(CalendarView.class);

    assertThat(model())
        .contains(
            "\"view\":\"month\"",
            "\"start\":\"2026-11-24T09:00\"",
            "9:00, La graduatoria vale per tutti, Canale PUBLIC_PAGE, ",
            "\"kind\":\"slot\"",
            "Giornata internazionale dei migranti".substring(0, 8));
  }

  @Test
  void aPublicationIsDraggedAndPutBackByTheNotice() {
    var planned = planned();
    navigate(CalendarView.class);

    fire(
        "cv-calendar-move",
        Map.of("id", Items.PUBLICATION + planned.id(), "at", "2026-11-26T10:30"));
    assertThat(local(planned)).isEqualTo(LocalDateTime.of(2026, 11, 26, 10, 30));

    click("ui.undo");
    assertThat(local(planned)).isEqualTo(TUESDAY);
  }

  @Test
  void aMoveIntoThePastIsRefusedInWordsAndNothingMoves() {
    var planned = planned();
    navigate(CalendarView.class);
    var before = model();

    fire(
        "cv-calendar-move",
        Map.of("id", Items.PUBLICATION + planned.id(), "at", "2026-11-20T10:30"));

    assertThat(local(planned)).isEqualTo(TUESDAY);
    assertThat(shows(words("publication.at.past"))).isTrue();
    assertThat(model()).as("drawn anew, so that it goes back").isNotEqualTo(before);
  }

  @Test
  void aDraggedWarningIsSaidInTheNotice() {
    var planned = planned();
    navigate(CalendarView.class);

    fire(
        "cv-calendar-move",
        Map.of("id", Items.PUBLICATION + planned.id(), "at", "2026-12-08T23:00"));

    assertThat(find(Span.class).all())
        .extracting(Span::getText)
        .anySatisfy(each -> assertThat(each).contains("Immacolata Concezione"));
  }

  @Test
  void aMessageFromTheTrayFillsAnEmptyPlaceAndIsTakenBack() {
    aSlot();
    navigate(CalendarView.class);
    var place = Items.key(slots.toFill(CampaignFixtures.OFFICER).getFirst());

    fire(
        "cv-calendar-drop",
        Map.of("message", message.id().value(), "at", "2026-11-25", "slot", place));
    assertThat(publications.findAll()).hasSize(1);

    click("ui.undo");
    assertThat(slots.toFill(CampaignFixtures.OFFICER)).hasSize(1);
  }

  @Test
  void aMessageDroppedOnADayOpensThePlanWithDayAndMessage() {
    navigate(CalendarView.class);

    fire(
        "cv-calendar-drop",
        Map.of("message", message.id().value(), "at", "2026-12-08", "slot", ""));
    assertThat(shows("Regola: nei giorni festivi leggono in pochi.")).isTrue();
    dialogButton("campaign.plan.do");

    assertThat(publications.findAll())
        .singleElement()
        .satisfies(each -> assertThat(local(each)).isEqualTo(LocalDateTime.of(2026, 12, 8, 9, 0)));
  }

  @Test
  void theTrayHasAButtonForWhoDoesNotDrag() {
    navigate(CalendarView.class);

    test(buttons("campaign.plan.do").getFirst()).click();

    assertThat(find(ComboBox.class).all())
        .anySatisfy(each -> assertThat(each.getValue()).isEqualTo(message));
  }

  @Test
  void aPublicationOpensAPanelFromWhichItIsMoved() {
    var planned = planned();
    navigate(CalendarView.class);

    fire("cv-calendar-open", Map.of("id", Items.PUBLICATION + planned.id()));

    assertThat(buttons("publication.move")).isNotEmpty();
  }

  @Test
  void aNoteIsWrittenOnADayAndTakenBack() {
    navigate(CalendarView.class);
    fire("cv-calendar-day", Map.of("day", "2026-12-18"));

    dialogButton("calendar.note.add");
    test(find(TextArea.class).single()).setValue("Preparare la giornata dei migranti");
    click("ui.save");
    var day = LocalDate.of(2026, 12, 18);
    assertThat(notes.list(officer, day, day)).hasSize(1);

    click("ui.undo");
    assertThat(notes.list(officer, day, day)).isEmpty();
  }

  @Test
  void filtersStandInTheAddressAndAreRememberedForTheMember() {
    planned();
    at("vista=elenco&canale=feed");
    assertThat(shows("La graduatoria vale per tutti")).isFalse();

    chip("calendar.mode.WEEK");

    assertThat(memory.recall(officer)).isEqualTo("vista=settimana&canale=feed");
    navigate(CalendarView.class);
    assertThat(model()).contains("\"view\":\"week\"").doesNotContain("La graduatoria");
  }

  @Test
  void anOldBookmarkStillOpens() {
    at("vista=anno&giorno=ieri&canale=fax&citta=%20,&stato=x");

    assertThat(model()).contains("\"view\":\"month\"");
  }

  @Test
  void aPhoneShowsTheListWhereNobodyChoseOtherwise() {
    planned();
    navigate(CalendarView.class);

    fire("cv-calendar-narrow", Map.of());

    assertThat(find(H2.class).all())
        .extracting(H2::getText)
        .anySatisfy(each -> assertThat(each).startsWith("Domani, mar 24 nov"));
    assertThat(shows("La graduatoria vale per tutti")).isTrue();
  }

  @Test
  void anOperatorLooksAndChangesNothing() {
    var planned = planned();
    TestSignIn.as(people.a(Role.OPERATOR, CampaignFixtures.SETTIMO));
    navigate(CalendarView.class);

    assertThat(model()).contains("\"editable\":false").doesNotContain("\"movable\":true");
    assertThat(buttons("campaign.plan")).isEmpty();
    fire(
        "cv-calendar-move",
        Map.of("id", Items.PUBLICATION + planned.id(), "at", "2026-11-26T10:30"));
    assertThat(local(planned)).isEqualTo(TUESDAY);
  }

  @Test
  void theNetworkEntersASilenceAndTakesItBack() {
    TestSignIn.as(people.a(Role.COORDINATOR, null));
    navigate(SilenceView.class);

    click("silence.add");
    dialogButton("ui.save");
    assertThat(field("silence.name").isInvalid()).isFalse();
    var days = find(DatePicker.class).all();
    days.getFirst().setValue(LocalDate.of(2027, 4, 1));
    days.getLast().setValue(LocalDate.of(2027, 3, 1));
    test(field("silence.name")).setValue("Elezioni comunali");
    dialogButton("ui.save");
    assertThat(days.getLast().isInvalid()).isTrue();

    days.getLast().setValue(LocalDate.of(2027, 5, 24));
    dialogButton("ui.save");
    assertThat(silences.list(CampaignFixtures.OFFICER))
        .singleElement()
        .satisfies(each -> assertThat(each.rule()).isEqualTo(SilenceDesk.USUAL_RULE));

    click("ui.undo");
    assertThat(silences.list(CampaignFixtures.OFFICER)).isEmpty();
  }

  private static void at(String query) {
    UI.getCurrent().navigate(CalendarLinks.CALENDAR, QueryParameters.fromString(query));
  }

  private Publication planned() {
    return planning.plan(
        CampaignFixtures.OFFICER,
        NewPublication.of(campaign.id(), message.id(), page.id(), new When.Local(TUESDAY)));
  }

  private void aSlot() {
    slots.create(
        CampaignFixtures.OFFICER,
        new NewSlot(
            "Una volta",
            campaign.id(),
            page.id(),
            Recurrence.once(LocalDate.of(2026, 11, 25), LocalTime.of(9, 0)),
            List.of(),
            false));
  }

  private LocalDateTime local(Publication publication) {
    return LocalDateTime.ofInstant(
        publications.findById(publication.id()).orElseThrow().at(), ZoneId.of("Europe/Rome"));
  }

  private EventCalendar grid() {
    return find(EventCalendar.class).single();
  }

  private String model() {
    return String.valueOf(grid().getElement().getPropertyRaw("model"));
  }

  private void fire(String event, Map<String, String> detail) {
    var element = grid().getElement();
    var data = JacksonUtils.createObjectNode();
    data.set("event.detail", JacksonUtils.mapToJson(detail));
    element
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(element, event, data));
  }

  private boolean shows(String text) {
    return find(Component.class).all().stream()
        .anyMatch(each -> each.getElement().getText().contains(text));
  }

  private TextField field(String key) {
    return find(TextField.class).all().stream()
        .filter(each -> words(key).equals(each.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  private void chip(String key) {
    test(find(NativeButton.class).all().stream()
            .filter(each -> each.getElement().getTextRecursively().contains(words(key)))
            .findFirst()
            .orElseThrow())
        .click();
  }

  private void click(String key) {
    test(buttons(key).getFirst()).click();
  }

  private void dialogButton(String key) {
    test(buttons(key).getLast()).click();
  }

  private List<Button> buttons(String key) {
    return find(Button.class).all().stream()
        .filter(each -> words(key).equals(each.getText()))
        .toList();
  }

  private static String words(String key) {
    return UI.getCurrent().getTranslation(key);
  }
}
