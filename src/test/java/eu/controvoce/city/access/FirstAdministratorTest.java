package eu.controvoce.city.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Settings;
import eu.controvoce.base.security.PasswordRules;
import eu.controvoce.base.security.Passwords;
import eu.controvoce.base.security.SignInDelay;
import eu.controvoce.city.Cities;
import eu.controvoce.city.CityDraft;
import eu.controvoce.city.CityId;
import eu.controvoce.city.CityRegister;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Members;
import eu.controvoce.city.Role;
import eu.controvoce.city.TestMembers;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class FirstAdministratorTest {

  private static final String CODE = "ABCD-EFGH";
  private static final FirstAdministrator.Person ANNA =
      new FirstAdministrator.Person("anna", "Anna Bianchi", "tre gatti al balcone");

  @Autowired Settings settings;
  @Autowired Members members;
  @Autowired Cities cities;
  @Autowired CityRegister register;
  @Autowired PasswordRules rules;
  @Autowired Passwords passwords;
  @Autowired SignInDelay delay;
  @Autowired Journal journal;
  @Autowired Clock clock;
  @Autowired TestMembers people;

  private FirstAdministrator first;

  @BeforeEach
  void first() {
    first =
        new FirstAdministrator(
            settings,
            new SetupSettings(CODE),
            members,
            register,
            rules,
            passwords,
            delay,
            journal,
            clock);
  }

  @Test
  void whoKnowsTheCodeBecomesAdministratorOfAFirstCity() {
    first.begin("abcd efgh", "192.0.2.1", ANNA, settimo());

    assertThat(members.findByUsername("anna"))
        .hasValueSatisfying(anna -> assertThat(anna.role()).isEqualTo(Role.ADMINISTRATOR));
    assertThat(cities.findById(new CityId("settimo-torinese"))).isPresent();
    assertThat(first.needed()).isFalse();
  }

  @Test
  void aStrangerDoesNotGetThereFirst() {
    assertThatThrownBy(() -> first.begin("AAAA-BBBB", "192.0.2.1", ANNA, settimo()))
        .isInstanceOf(InvalidInput.class);

    assertThat(members.count()).isZero();
    assertThat(cities.count()).isZero();
  }

  @Test
  void guessingTheCodeIsSlowedDown() {
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> first.begin("AAAA", "192.0.2.1", ANNA, settimo()))
          .isInstanceOf(InvalidInput.class);
    }

    assertThatThrownBy(() -> first.begin(CODE, "192.0.2.1", ANNA, settimo()))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void thereIsOneFirstRunOnly() {
    people.a(Role.ADMINISTRATOR);

    assertThat(first.needed()).isFalse();
    assertThatThrownBy(() -> first.begin(CODE, "192.0.2.1", ANNA, settimo()))
        .isInstanceOf(RuleBroken.class);
  }

  private static CityDraft settimo() {
    return new CityDraft(
        "Settimo Torinese", "se", ZoneId.of("Europe/Rome"), "it", List.of("Centro"), true, true);
  }
}
