package eu.controvoce.rumour.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.controvoce.base.ui.Chip;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.base.ui.Speech;
import eu.controvoce.base.ui.Steps;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.city.JournalEntry;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.Sharing;
import eu.controvoce.rumour.Sighting;
import eu.controvoce.rumour.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The left side of a rumour's sheet: what is said, what stands behind it, what happened. */
final class RumourStory {

  private static final int WORDINGS = 8;
  private static final int EVENTS = 100;

  private final Rumour rumour;
  private final Actor actor;
  private final Cities cities;
  private final CodingFrame frame;
  private final Times times;
  private final Locale locale;

  RumourStory(Rumour rumour, Actor actor, Cities cities, CodingFrame frame, Times times) {
    this.rumour = rumour;
    this.actor = actor;
    this.cities = cities;
    this.frame = frame;
    this.times = times;
    this.locale = UI.getCurrent().getLocale();
  }

  Component claim() {
    var chips = new Div();
    chips.addClassName("cv-chips");
    chips.add(new Chip(Icon.RUMOUR, Labels.of("rumour.kind", rumour.kind())));
    rumour.topics().forEach(each -> chips.add(new Chip(Icon.TAG, frame.topicLabel(each, locale))));
    frame.targetGroups().stream()
        .filter(each -> rumour.targetGroups().contains(each.code()))
        .forEach(each -> chips.add(new Chip(Icon.PEOPLE, each.label(locale))));
    return new Div(new Speech(rumour.claim(), Locale.of(rumour.language())), chips);
  }

  Component wordings() {
    var wordings = rumour.wordings();
    var older = Math.max(0, wordings.size() - WORDINGS);
    var section =
        new Section(
            Labels.say("rumour.wordings", wordings.size()),
            wordings.isEmpty()
                ? help(Labels.say("rumour.wordings.none"))
                : list(wordings.subList(older, wordings.size())));
    if (older > 0) {
      var more =
          new Details(Labels.say("rumour.wordings.older", older), list(wordings.subList(0, older)));
      more.addClassName("cv-details");
      section.add(more);
    }
    return section;
  }

  private UnorderedList list(List<Wording> wordings) {
    var said = new UnorderedList();
    said.addClassName("cv-wordings");
    wordings.forEach(each ->
        said.add(
            new ListItem(
                Speech.inline(each.text()),
                help(
                    each.city().equals(actor.city())
                        ? times.date(each.on(), locale)
                        : elsewhere(each.city())))));
    return said;
  }

  /** Which cities share a rumour is known in the network; which others heard it is not. */
  private String elsewhere(CityId city) {
    return rumour.sharing() == Sharing.NETWORK
        ? cities
            .findById(city)
            .map(City::name)
            .orElseGet(() -> Labels.say("rumour.wording.elsewhere"))
        : Labels.say("rumour.wording.elsewhere");
  }

  Component background() {
    var list = new DescriptionList();
    list.addClassName("cv-facts");
    term(list, "rumour.worryBehind", rumour.worryBehind());
    term(list, "rumour.grainOfTruth", rumour.grainOfTruth());
    term(list, "rumour.narrative", rumour.narrative());
    term(list, "rumour.feedingArguments", String.join(" · ", rumour.feedingArguments()));
    var empty = list.getChildren().findAny().isEmpty();
    return new Section(
        Labels.say("rumour.background"), empty ? help(Labels.say("rumour.background.none")) : list);
  }

  /** Everything that happened, newest first: to it, where it was heard, to its answers. */
  Component timeline(
      List<JournalEntry> entries, List<Sighting> sightings, List<SheetPart.Event> others) {
    var all = new ArrayList<SheetPart.Event>(others);
    entries.forEach(
        each -> all.add(new SheetPart.Event(each.at(), JournalWords.of(each), each.name())));
    sightings.forEach(each ->
        all.add(
            new SheetPart.Event(
                each.enteredOn(),
                Labels.say(
                    "rumour.timeline.heard",
                    each.code(),
                    Labels.of("sighting.place", each.heard().placeType())),
                "")));
    all.sort(Comparator.comparing(SheetPart.Event::at).reversed());
    var steps = new Steps();
    all.stream()
        .limit(EVENTS)
        .forEach(each ->
            steps.add(
                Tone.NEUTRAL,
                each.words(),
                times.at(each.at(), locale) + (each.who().isEmpty() ? "" : " · " + each.who())));
    var section =
        new Section(
            Labels.say("rumour.timeline"),
            all.isEmpty() ? help(Labels.say("rumour.timeline.none")) : steps);
    if (all.size() > EVENTS) {
      section.add(help(Labels.say("rumour.timeline.more", all.size() - EVENTS)));
    }
    return section;
  }

  private static Span help(String text) {
    var span = new Span(text);
    span.addClassName("cv-help");
    return span;
  }

  private static void term(DescriptionList list, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      list.add(new DescriptionList.Term(Labels.say(key)), new DescriptionList.Description(value));
    }
  }
}
