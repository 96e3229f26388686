package eu.controvoce.rumour;

import static eu.controvoce.rumour.Towns.TODAY;
import static eu.controvoce.rumour.Towns.heard;
import static org.assertj.core.api.Assertions.assertThat;

import eu.controvoce.ControvoceTest;
import eu.controvoce.base.Forbidden;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Refusal;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Role;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every service method × every role, in the own city and on another city's items. */
@ControvoceTest
class AccessTest {

  private static final Set<Role> LISTENERS = EnumSet.of(Role.OPERATOR, Role.OFFICER, Role.MANAGER);
  private static final Set<Role> JUDGES = EnumSet.of(Role.OFFICER, Role.MANAGER);
  private static final Set<Role> READERS =
      EnumSet.of(Role.OPERATOR, Role.OFFICER, Role.MANAGER, Role.COORDINATOR);

  @Autowired Listening listening;
  @Autowired Casework casework;
  @Autowired HomeWork homeWork;
  @Autowired SightingImport imports;
  @Autowired Similarity similarity;
  @Autowired Towns towns;

  /** Something to do in the own city, and who may. */
  private record Act(Set<Role> roles, Consumer<Actor> act) {}

  @Test
  void onlyTheRolesOfTheDomainMayAct() {
    for (var act : ownActs().entrySet()) {
      for (var role : Role.values()) {
        var actor = actor(role);
        var may = act.getValue().roles().contains(role);

        assertThat(isForbidden(() -> act.getValue().act().accept(actor)))
            .as("%s by %s", act.getKey(), role)
            .isEqualTo(!may);
      }
    }
  }

  @Test
  void anotherCitysItemsAreNotFoundWhateverTheRole() {
    var officer = towns.cuneo(Role.OFFICER);
    var sighting = towns.aSighting(officer, "Danno le case a loro").id();
    var rumour = towns.aRumour(officer).id();
    for (var role : LISTENERS) {
      var actor = towns.settimo(role);
      foreignActs(sighting, rumour)
          .forEach((name, act) -> {
            if (act.roles().contains(role)) {
              assertThat(isNotFound(() -> act.act().accept(actor)))
                  .as("%s by %s", name, role)
                  .isTrue();
            }
          });
    }
  }

  private Map<String, Act> ownActs() {
    var officer = towns.settimo(Role.OFFICER);
    var rumour = towns.aTriagedRumour(officer).id();
    homeWork.share(officer, rumour, null, Sharing.NETWORK);
    var acts = new LinkedHashMap<String, Act>();
    acts.put("preview", new Act(LISTENERS, a -> listening.preview(a, "case", null)));
    acts.put("log", new Act(LISTENERS, a -> listening.log(a, heard("Le case a loro"))));
    acts.put("link", new Act(LISTENERS, a -> listening.logAndLink(a, heard("Le case"), rumour)));
    acts.put("list", new Act(LISTENERS, a -> listening.list(a, SightingFilter.ALL, 0, 5)));
    acts.put("clusters", new Act(LISTENERS, similarity::clusters));
    acts.put("import", new Act(LISTENERS, a -> imports.read(a, "x.csv", csv())));
    acts.put("imports", new Act(LISTENERS, imports::recent));
    acts.put("open", new Act(LISTENERS, a -> casework.open(a, Towns.housing())));
    acts.put("adopt", new Act(LISTENERS, a -> casework.adopt(a, rumour)));
    acts.put("find", new Act(READERS, a -> casework.find(a, rumour)));
    acts.put("timeline", new Act(READERS, a -> casework.timeline(a, rumour)));
    acts.put("rumours", new Act(READERS, a -> casework.list(a, RumourFilter.OWN, 0, 5)));
    acts.putAll(judging(rumour));
    return acts;
  }

  private Map<String, Act> foreignActs(SightingId sighting, RumourId rumour) {
    var acts = new LinkedHashMap<String, Act>();
    acts.put("find sighting", new Act(LISTENERS, a -> listening.find(a, sighting)));
    acts.put("matches", new Act(LISTENERS, a -> listening.matches(a, sighting)));
    acts.put("sighting's timeline", new Act(LISTENERS, a -> listening.timeline(a, sighting)));
    acts.put("link", new Act(LISTENERS, a -> listening.link(a, sighting, rumour)));
    acts.put("unlink", new Act(LISTENERS, a -> listening.unlink(a, sighting)));
    acts.put("discard", new Act(LISTENERS, a -> listening.discard(a, sighting, "x")));
    acts.put("reject", new Act(LISTENERS, a -> listening.reject(a, sighting, rumour)));
    acts.put("promote", new Act(LISTENERS, a -> listening.promote(a, sighting, Towns.housing())));
    acts.put("topics", new Act(LISTENERS, a -> listening.confirmTopics(a, sighting, List.of())));
    acts.put("language", new Act(LISTENERS, a -> listening.correctLanguage(a, sighting, "it")));
    acts.put(
        "log and link", new Act(LISTENERS, a -> listening.logAndLink(a, heard("Case"), rumour)));
    acts.put("adopt", new Act(LISTENERS, a -> casework.adopt(a, rumour)));
    acts.put("find", new Act(LISTENERS, a -> casework.find(a, rumour)));
    acts.put("timeline", new Act(LISTENERS, a -> casework.timeline(a, rumour)));
    acts.putAll(judging(rumour));
    return acts;
  }

  private Map<String, Act> judging(RumourId id) {
    var facts = List.of(new FactId("f1"));
    var acts = new LinkedHashMap<String, Act>();
    acts.put("triage", new Act(JUDGES, a -> casework.triage(a, id, null, Towns.triage())));
    acts.put(
        "decide",
        new Act(JUDGES, a -> casework.decide(a, id, null, Decision.Type.RESPOND, "Serve")));
    acts.put("verify", new Act(JUDGES, a -> casework.verify(a, id, null, a.member(), TODAY)));
    acts.put(
        "assess", new Act(JUDGES, a -> casework.assess(a, id, null, Verdict.FALSE, "x", facts)));
    acts.put("monitor", new Act(JUDGES, a -> casework.monitor(a, id, null)));
    acts.put("close", new Act(JUDGES, a -> casework.close(a, id, null)));
    acts.put(
        "explain",
        new Act(
            JUDGES,
            a -> homeWork.explain(a, id, null, new Explanation(null, null, List.of(), null))));
    acts.put("rename", new Act(JUDGES, a -> homeWork.rename(a, id, null, "Case", "Case", false)));
    acts.put("share", new Act(JUDGES, a -> homeWork.share(a, id, null, Sharing.NETWORK)));
    acts.put("merge", new Act(JUDGES, a -> homeWork.merge(a, id, id, null)));
    return acts;
  }

  private Actor actor(Role role) {
    return switch (role) {
      case OPERATOR, OFFICER, MANAGER -> towns.settimo(role);
      case COORDINATOR -> towns.coordinator();
      case ADMINISTRATOR -> towns.administrator();
    };
  }

  private static byte[] csv() {
    return "testo\nLe case a loro\n".getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isForbidden(Runnable act) {
    return refused(act) instanceof Forbidden;
  }

  private static boolean isNotFound(Runnable act) {
    return refused(act) instanceof NotFound;
  }

  private static @Nullable Refusal refused(Runnable act) {
    try {
      act.run();
      return null;
    } catch (Refusal refusal) {
      return refusal;
    }
  }
}
