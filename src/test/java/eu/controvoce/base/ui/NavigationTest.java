package eu.controvoce.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class NavigationTest {

  private static final NavEntry SIGHTINGS =
      NavEntry.of(Place.LISTEN, "x.sightings", "ascolta/segnalazioni", 10).counting(() -> 3);
  private static final NavEntry RUMOURS =
      NavEntry.of(Place.LISTEN, "x.rumours", "ascolta/dicerie", 5)
          .counting(() -> {
            throw new IllegalStateException("the index is being rebuilt");
          });
  private static final NavEntry FACTS =
      NavEntry.of(Place.RESPOND, "x.facts", "rispondi", 1).onlyFor("OFFICER", "MANAGER");
  private static final NavEntry MEMBERS =
      NavEntry.of(Place.ADMIN, "x.members", "amministra/persone", 1).onlyFor("ADMINISTRATOR");

  private final Navigation navigation = new Navigation(sources());

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void pagesAreFilteredByRoleAndSortedByPlaceAndOrder() {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("m", "", "ROLE_OFFICER"));

    assertThat(navigation.visible())
        .extracting(NavEntry::route)
        .containsExactly("ascolta/dicerie", "ascolta/segnalazioni", "rispondi");
  }

  @Test
  void nobodySignedInSeesNoPageOfARole() {
    assertThat(navigation.visible()).doesNotContain(FACTS, MEMBERS);
  }

  @Test
  void anAdministratorArrivesAtTheAdministrationAndOthersAtTheirFirstPage() {
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("a", "", "ROLE_ADMINISTRATOR"));
    assertThat(navigation.home()).contains(MEMBERS);

    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken("o", "", "ROLE_OFFICER"));
    assertThat(navigation.home()).map(NavEntry::route).contains("ascolta/dicerie");
  }

  @Test
  void anAddressBelongsToThePageWithTheLongestBeginning() {
    var place = NavEntry.of(Place.LISTEN, "x.listen", "ascolta", 1);
    var pages = List.of(place, SIGHTINGS);

    assertThat(Navigation.at("ascolta/segnalazioni/se-12", pages)).contains(SIGHTINGS);
    assertThat(Navigation.at("ascolta/nuova", pages)).contains(place);
    assertThat(Navigation.at("ascoltare", pages)).isEmpty();
  }

  @Test
  void aPageThatCannotCountDoesNotStopTheRest() {
    assertThat(Navigation.waiting(List.of(SIGHTINGS, RUMOURS))).isEqualTo(3);
  }

  @Test
  void aPageForRolesIsSeenByEachOfThem() {
    assertThat(FACTS.visibleTo().test(Set.of("ROLE_MANAGER"))).isTrue();
    assertThat(FACTS.visibleTo().test(Set.of("ROLE_OPERATOR"))).isFalse();
  }

  private static org.springframework.beans.factory.ObjectProvider<NavEntries> sources() {
    var beans = new StaticListableBeanFactory();
    beans.addBean("listening", (NavEntries) () -> List.of(SIGHTINGS, RUMOURS));
    beans.addBean("others", (NavEntries) () -> List.of(MEMBERS, FACTS));
    return beans.getBeanProvider(NavEntries.class);
  }
}
