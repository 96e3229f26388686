package eu.controvoce.channel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.city.CityDraft;
import eu.controvoce.city.CityId;
import eu.controvoce.city.CityRegister;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class FirstOutletsTest {

  @Autowired CityRegister register;
  @Autowired Outlets outlets;

  @Test
  void aNewCityCanPublishWithoutSettingAnythingUp() {
    var city = register.open(aDraft("Ivrea", "IV"));

    assertThat(outlets.findByCity(city.id()))
        .extracting(Outlet::type)
        .containsExactlyInAnyOrder(ChannelType.PUBLIC_PAGE, ChannelType.FEED, ChannelType.OFFLINE);
  }

  @Test
  void aCityOfAPackGetsOnlyWhatThePackBrings() {
    register.ensure(new CityId("alba"), aDraft("Alba", "AL"), true);

    assertThat(outlets.findByCity(new CityId("alba"))).isEmpty();
  }

  private static CityDraft aDraft(String name, String prefix) {
    return new CityDraft(
        name, prefix, ZoneId.of("Europe/Rome"), "it", List.of("Centro"), true, true);
  }
}
