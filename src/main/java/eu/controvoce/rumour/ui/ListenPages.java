package eu.controvoce.rumour.ui;

import eu.controvoce.base.ui.CommandSource;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.NavEntries;
import eu.controvoce.base.ui.NavEntry;
import eu.controvoce.base.ui.Place;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Casework;
import eu.controvoce.rumour.Listening;
import eu.controvoce.rumour.RumourFilter;
import eu.controvoce.rumour.RumourLinks;
import eu.controvoce.rumour.SightingFilter;
import eu.controvoce.rumour.Waiting;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What "Ascolta" puts into the navigation and the search window. */
@Component
class ListenPages implements NavEntries, CommandSource {

  private static final String[] CITY = {"OPERATOR", "OFFICER", "MANAGER"};

  private final CurrentActor current;
  private final Casework casework;
  private final Listening listening;

  ListenPages(CurrentActor current, Casework casework, Listening listening) {
    this.current = current;
    this.casework = casework;
    this.listening = listening;
  }

  @Override
  public List<NavEntry> entries() {
    return List.of(
        NavEntry.of(Place.LISTEN, "listen.sightings", RumourLinks.SIGHTINGS, 10)
            .onlyFor(CITY)
            .counting(() -> waiting(Waiting::sightings)),
        NavEntry.of(Place.LISTEN, "listen.rumours", RumourLinks.RUMOURS, 20)
            .onlyFor(CITY)
            .counting(() -> waiting(Waiting::toTriage)),
        NavEntry.of(Place.LISTEN, "listen.log", RumourLinks.LOG, 30).onlyFor(CITY),
        NavEntry.of(Place.LISTEN, "listen.import", RumourLinks.IMPORT, 40).onlyFor(CITY));
  }

  @Override
  public List<Found> actions(Locale locale) {
    return actor()
        .map(_ ->
            List.of(
                new Found(Icon.ADD, Labels.say("listen.log"), "", RumourLinks.LOG),
                new Found(
                    Icon.RUMOUR,
                    Labels.say("listen.rumours.triage"),
                    "",
                    RumourLinks.rumours("triage"))))
        .orElse(List.of());
  }

  @Override
  public List<Found> find(String text, Locale locale) {
    return actor()
        .map(each -> Stream.concat(rumours(each, text), sightings(each, text)).toList())
        .orElse(List.of());
  }

  private Stream<Found> rumours(Actor actor, String text) {
    var own = new RumourFilter(RumourFilter.Scope.OWN, Set.of(), null, text, false, false);
    return casework.list(actor, own, 0, 5).items().stream()
        .map(each ->
            new Found(Icon.RUMOUR, each.title(), each.code(), RumourLinks.rumour(each.id())));
  }

  private Stream<Found> sightings(Actor actor, String text) {
    var filter = new SightingFilter(Set.of(), null, null, null, null, null, text);
    return listening.list(actor, filter, 0, 3).items().stream()
        .map(each ->
            new Found(
                Icon.LISTEN, each.exactWords(), each.code(), RumourLinks.sighting(each.id())));
  }

  private java.util.Optional<Actor> actor() {
    return current.find().filter(each -> each.may(Permission.LISTEN));
  }

  private long waiting(ToLongFunction<Waiting> what) {
    return actor().map(casework::waiting).map(what::applyAsLong).orElse(0L);
  }
}
