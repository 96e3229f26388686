package eu.controvoce.campaign.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import eu.controvoce.ControvoceTest;
import eu.controvoce.campaign.CampaignFixtures;
import eu.controvoce.campaign.event.EventImport;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import eu.controvoce.city.access.TestSignIn;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
@ViewPackages(packages = {"eu.controvoce.campaign.event.ui", "eu.controvoce.base.ui"})
class EventsViewTest extends SpringBrowserlessTest {

  @Autowired ListableBeanFactory beans;
  @Autowired TestMembers people;
  @Autowired EventImport imports;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    var _ = new CampaignFixtures(beans);
    TestSignIn.as(people.a(Role.OFFICER, CampaignFixtures.SETTIMO));
    super.initVaadinEnvironment();
  }

  @Test
  void anEmptyPageSaysWhereEventsComeFrom() {
    navigate(EventsView.class);

    assertThat(find(H2.class).all()).extracting(H2::getText).contains("Nessun evento");
  }

  @Test
  void anEventStandsThereWithItsDayAndThePlaceAndTheFileItCameFrom() {
    var file =
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//test//IT
        BEGIN:VEVENT
        UID:a
        DTSTART;VALUE=DATE:20261218
        SUMMARY:Giornata dei migranti
        LOCATION:Piazza
        END:VEVENT
        END:VCALENDAR
        """
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.UTF_8);
    imports.take(
        people.a(Role.OFFICER, CampaignFixtures.SETTIMO).asActor(), "feste.ics", file, null);

    navigate(EventsView.class);

    assertThat(find(Span.class).all())
        .extracting(Span::getText)
        .contains("Giornata dei migranti", "ven 18 dic", "Piazza", "feste.ics", "1 evento");
  }

  @Test
  void theImportBeginsWithAFile() {
    navigate(EventImportView.class);

    assertThat(find(Upload.class).all()).hasSize(1);
  }
}
