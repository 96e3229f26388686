package eu.controvoce.city.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.controvoce.ControvoceTest;
import eu.controvoce.city.Cities;
import eu.controvoce.city.DemoMembers;
import eu.controvoce.city.Member;
import eu.controvoce.city.Members;
import eu.controvoce.city.TestMembers;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
class DemoAccessTest {

  @Autowired DemoMembers outsideDemo;
  @Autowired TestMembers people;
  @Autowired Members members;
  @Autowired Cities cities;
  @Autowired TokenDesk tokens;
  @Autowired Clock clock;

  @Test
  void theDemoHasOneMemberPerRoleAndCity() {
    var demo = people.inDemoMode();
    demo.ensure();

    var expected =
        Stream.concat(
                Stream.of("torino", "asti", "cuneo", "settimo")
                    .flatMap(city ->
                        Stream.of("operator.", "officer.", "manager.").map(role -> role + city)),
                Stream.of("coordinator", "administrator"))
            .toList();
    assertThat(demo.all()).extracting(Member::username).containsExactlyElementsOf(expected);
    assertThat(demo.all()).allSatisfy(each -> assertThat(each.name()).endsWith("(demo)"));
    assertThat(new DemoLogin(demo, cities).accounts())
        .hasSize(14)
        .allSatisfy(each -> assertThat(each.password()).isEqualTo("demo"));
  }

  @Test
  void makingTheDemoTwiceChangesNothing() {
    var demo = people.inDemoMode();
    demo.ensure();
    var before = members.findAll();

    demo.ensure();

    assertThat(members.findAll()).isEqualTo(before);
    assertThat(cities.count()).isEqualTo(4);
  }

  @Test
  void inDemoModeEachMemberHasAFixedToken() {
    var demo = people.inDemoMode();
    demo.ensure();
    var signIn = new TokenSignIn(tokens, demo, new Standing(members, demo, clock), clock);

    for (var token : List.of("demo-operator-settimo", "demo-manager-asti", "demo-administrator")) {
      assertThat(signIn.owner(token)).as(token).isPresent();
    }
    assertThat(signIn.owner("demo-operator-roma")).isEmpty();
  }

  @Test
  void outsideDemoModeNoneOfItIsAccepted() {
    people.inDemoMode().ensure();
    var operator = members.findByUsername("operator.settimo").orElseThrow();
    var own = tokens.create(operator.asActor(), "made in the demo", null);
    var standing = new Standing(members, outsideDemo, clock);
    var signIn = new TokenSignIn(tokens, outsideDemo, standing, clock);

    assertThat(signIn.owner("demo-operator-settimo")).isEmpty();
    assertThat(signIn.owner(own)).isEmpty();
    assertThat(standing.of(operator.id())).isEmpty();
    assertThat(outsideDemo.all()).isEmpty();
    assertThatThrownBy(outsideDemo::ensure).isInstanceOf(IllegalStateException.class);
  }
}
