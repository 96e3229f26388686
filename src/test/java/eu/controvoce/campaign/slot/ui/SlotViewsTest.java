package eu.controvoce.campaign.slot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import eu.controvoce.ControvoceTest;
import eu.controvoce.SettableClock;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.slot.NewSlot;
import eu.controvoce.campaign.slot.Occurrence;
import eu.controvoce.campaign.slot.Recurrence;
import eu.controvoce.campaign.slot.Slot;
import eu.controvoce.campaign.slot.SlotDesk;
import eu.controvoce.campaign.slot.SlotLinks;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TestSignIn;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
@ViewPackages(packages = {"eu.controvoce.campaign.slot.ui", "eu.controvoce.base.ui"})
class SlotViewsTest extends SpringBrowserlessTest {

  private static final LocalDate TODAY =
      LocalDate.ofInstant(SettableClock.START, ZoneId.of("Europe/Rome"));

  @Autowired ListableBeanFactory beans;
  @Autowired TestMembers people;
  @Autowired SlotDesk desk;
  @Autowired CounterMessages messages;

  private CampaignFixtures fixtures;
  private CounterMessage message;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    fixtures = new CampaignFixtures(beans);
    message = fixtures.anApprovedMessage();
    TestSignIn.as(people.a(Role.OFFICER, CampaignFixtures.SETTIMO));
    super.initVaadinEnvironment();
  }

  @Test
  void anEmptyListSaysWhatSlotsAreFor() {
    navigate(SlotsView.class);

    assertThat(find(H2.class).all()).extracting(H2::getText).contains(words("slot.none"));
  }

  @Test
  void aSlotIsASentenceWithItsNextDate() {
    aSlot(List.of());

    navigate(SlotsView.class);

    assertThat(find(Span.class).all())
        .extracting(Span::getText)
        .contains("Ogni giorno alle 9:00, dal 24 novembre", "prossima: mar 24 nov");
  }

  @Test
  void theFormShowsTheNextEightDatesAndTheHolidaysBetween() {
    fixtures.aCampaign();
    fixtures.aPage();
    navigate(SlotFormView.class);

    assertThat(
            find(ListItem.class).all().stream().filter(each -> each.getText().contains(", 9:00")))
        .hasSize(8);
    assertThat(find(ListItem.class).all())
        .extracting(ListItem::getText)
        .contains("mar 8 dic · Immacolata Concezione");
    assertThat(find(Paragraph.class).all())
        .extracting(Paragraph::getText)
        .contains("Ogni martedì alle 9:00, non nei giorni festivi, dal 24 novembre");
  }

  @Test
  void whatIsWrongStandsBesideItsFieldAndNothingIsMade() {
    fixtures.aCampaign();
    fixtures.aPage();
    navigate(SlotFormView.class);

    days().setValue(Set.of());
    assertThat(days().isInvalid()).isTrue();

    days().setValue(Set.of(DayOfWeek.TUESDAY));
    click("slot.create");
    assertThat(name().isInvalid()).isTrue();
    assertThat(desk.list(CampaignFixtures.OFFICER)).isEmpty();

    test(name()).setValue("La risposta del martedì");
    click("slot.create");
    assertThat(desk.list(CampaignFixtures.OFFICER))
        .singleElement()
        .satisfies(each -> assertThat(each.recurrence().notOnHolidays()).isTrue());
  }

  @Test
  void aDateIsFilledWithAnApprovedMessageFromItsPage() {
    var slot = aSlot(List.of(message.id()));
    open(slot);

    click("slot.date.fill");
    dialogButton("slot.date.fill");

    assertThat(dates(slot).getFirst().isEmpty()).isFalse();
    assertThat(dates(slot).get(1).isEmpty()).isTrue();
  }

  @Test
  void aDateLeftOutIsPutBackByTheNotice() {
    var slot = aSlot(List.of());
    desk.leaveOut(CampaignFixtures.OFFICER, slot.id(), dates(slot).getFirst().was(), 0);
    open(slot);

    click("slot.date.restore");
    assertThat(dates(slot).getFirst().leftOut()).isFalse();

    click("ui.undo");
    assertThat(dates(slot).getFirst().leftOut()).isTrue();
  }

  @Test
  void messagesOfTheQueueAreReorderedWithButtons() {
    var other = fixtures.anApprovedMessage();
    var slot = aSlot(List.of(message.id(), other.id()));
    open(slot);

    test(icons("slot.queue.down").getFirst()).click();

    assertThat(desk.find(CampaignFixtures.OFFICER, slot.id()).queue())
        .containsExactly(other.id(), message.id());
  }

  @Test
  void aMessageThatMayNotGoOutIsWarnedOf() {
    var slot = aSlot(List.of(message.id()));
    messages.save(message.needRevision());

    open(slot);

    assertThat(find(Span.class).all())
        .extracting(Span::getText)
        .contains(words("slot.warning.NONE_READY"));
  }

  @Test
  void aPausedSlotSaysSoAndIsTakenUpAgain() {
    var slot = aSlot(List.of());
    open(slot);

    click("slot.pause");
    assertThat(desk.find(CampaignFixtures.OFFICER, slot.id()).active()).isFalse();

    click("slot.resume");
    assertThat(desk.find(CampaignFixtures.OFFICER, slot.id()).active()).isTrue();
  }

  private Slot aSlot(List<MessageId> queue) {
    return desk.create(
        CampaignFixtures.OFFICER,
        new NewSlot(
            "Ogni mattina",
            fixtures.aCampaign().id(),
            fixtures.aPage().id(),
            Recurrence.weekly(
                EnumSet.allOf(DayOfWeek.class), LocalTime.of(9, 0), TODAY.plusDays(1)),
            queue,
            true));
  }

  private void open(Slot slot) {
    navigate(SlotLinks.slot(slot.id()), SlotView.class);
  }

  private List<Occurrence> dates(Slot slot) {
    return desk.coming(CampaignFixtures.OFFICER, slot.id());
  }

  private TextField name() {
    return find(TextField.class).all().stream()
        .filter(each -> words("slot.field.name").equals(each.getLabel()))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private CheckboxGroup<DayOfWeek> days() {
    return find(CheckboxGroup.class).all().getFirst();
  }

  private List<Button> icons(String key) {
    var start = words(key).substring(0, words(key).indexOf('{'));
    return find(Button.class).all().stream()
        .filter(each -> each.getAriaLabel().filter(said -> said.startsWith(start)).isPresent())
        .toList();
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
