package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Answer;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Steps;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.Checklists;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Planning;
import eu.controvoce.campaign.Proofs;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Attempt;
import eu.controvoce.campaign.Publication.Metric;
import eu.controvoce.campaign.PublicationId;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.When;
import eu.controvoce.campaign.offline.OfflineAction;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One publication: what goes out, what happened so far, what can be done. */
@Route(CampaignLinks.PUBLICATION + "/:publication")
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class PublicationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  /** Parts of a lower order stand above the text: they are what people came for. */
  private static final int FIRST = 10;

  private final Outgoing outgoing;
  private final Planning planning;
  private final Checklists checklists;
  private final Proofs proofs;
  private final CampaignDesk campaigns;
  private final OutletDesk outlets;
  private final CounterMessages messages;
  private final Times times;
  private final Actor actor;
  private final List<SheetPart<Publication>> parts;
  private String heading = "";
  private @Nullable PublicationId id;

  PublicationView(
      Outgoing outgoing,
      Planning planning,
      Checklists checklists,
      Proofs proofs,
      CampaignDesk campaigns,
      OutletDesk outlets,
      CounterMessages messages,
      Times times,
      CurrentActor current,
      ObjectProvider<SheetPart<Publication>> parts) {
    this.outgoing = outgoing;
    this.planning = planning;
    this.checklists = checklists;
    this.proofs = proofs;
    this.campaigns = campaigns;
    this.outlets = outlets;
    this.messages = messages;
    this.times = times;
    this.actor = current.get();
    this.parts = parts.stream().sorted(Comparator.comparingInt(SheetPart::order)).toList();
    getContent().addClassName("cv-view");
  }

  @Override
  public String getPageTitle() {
    return heading;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      id = event.getRouteParameters().get("publication").map(PublicationId::new).orElseThrow();
      render(outgoing.find(actor, id));
    } catch (Refusal e) {
      throw new NotFoundException();
    }
  }

  private void reload() {
    if (id != null) {
      render(outgoing.find(actor, id));
    }
  }

  private void render(Publication shown) {
    var names = Names.of(actor, List.of(shown), messages, outlets, campaigns);
    heading = names.headline(shown);
    var acts = new PublicationActs(planning, actor, this::reload).of(shown);
    // The checklist stands below: no link to where one is already.
    var offered = shown.status() == PublicationStatus.TO_DO ? withoutLinks(acts) : acts;
    var title = new ViewTitle(heading, "", offered.toArray(Component[]::new));
    var story = new Div();
    story.addClassName("cv-story");
    why(shown).ifPresent(story::add);
    var warnings = new Warnings();
    warnings.show(planning.warnings(actor, shown, new When.At(shown.at()), getLocale()));
    story.add(warnings);
    parts(shown, each -> each.order() < FIRST).forEach(story::add);
    if (!OfflineAction.isFor(shown)
        && shown.status() == PublicationStatus.TO_DO
        && actor.may(Permission.PLAN, shown.city())) {
      story.add(new DoneForm(checklists, actor, shown, this::reload));
    }
    story.add(new Section(getTranslation("publication.text"), new Answer(heading, text(shown))));
    parts(shown, each -> each.order() >= FIRST).forEach(story::add);
    if (!shown.proof().isEmpty()) {
      story.add(proof(shown));
    }
    if (!shown.attempts().isEmpty()) {
      story.add(new Section(getTranslation("publication.attempts"), attempts(shown)));
    }
    var columns = new Div(story, facts(shown, names));
    columns.addClassNames("cv-columns", "cv-sheet");
    getContent().removeAll();
    getContent().add(title, columns);
  }

  private Stream<Component> parts(Publication shown, Predicate<SheetPart<Publication>> wanted) {
    return parts.stream().filter(wanted).flatMap(each -> each.part(shown, this::reload).stream());
  }

  private static List<Component> withoutLinks(List<Component> acts) {
    return acts.stream().filter(each -> !(each instanceof Anchor)).toList();
  }

  private static Optional<Component> why(Publication shown) {
    var error = shown.error();
    if (error == null) {
      return Optional.empty();
    }
    var words = new Paragraph(Words.why(error));
    words.addClassName("cv-out-why");
    return Optional.of(words);
  }

  private String text(Publication shown) {
    var out = shown.variantText();
    if (out != null) {
      return out;
    }
    return messages
        .findById(shown.message())
        .flatMap(each -> each.publishable())
        .map(each -> each.content().textFor(shown.channelType()))
        .orElse("");
  }

  private Component facts(Publication shown, Names names) {
    var aside = new Aside();
    aside.addClassName("cv-aside");
    var badges = new Div(Words.badge(shown));
    if (shown.late()) {
      badges.add(new StateBadge(Tone.ATTENTION, getTranslation("publication.late")));
    }
    aside.add(badges);
    aside.add(line(Icon.CLOCK, times.at(shown.at(), shown.zone(), getLocale())));
    aside.add(line(Words.icon(shown.channelType()), names.outlet(shown)));
    var published = shown.publishedAt();
    if (published != null) {
      aside.add(
          line(
              Icon.CHECK,
              getTranslation(
                  "publication.out-at", times.at(published, shown.zone(), getLocale()))));
    }
    if (!OfflineAction.isFor(shown)) {
      means(shown, aside);
    }
    totals(shown)
        .forEach((kind, value) ->
            aside.add(line(Icon.CHART, getTranslation("publication.metric." + kind, value))));
    shown.metrics().stream()
        .filter(each -> !each.measured())
        .forEach(each ->
            aside.add(line(Icon.CHART, Words.say("offline.declared.short", counted(each)))));
    aside.add(
        new Section(
            getTranslation("publication.campaign"),
            new Anchor(CampaignLinks.details(shown.campaign()), names.campaign(shown))));
    return aside;
  }

  private void means(Publication shown, Aside aside) {
    var place = shown.place();
    if (place != null) {
      aside.add(line(Icon.PLACE, place));
    }
    var copies = shown.copies();
    if (copies != null) {
      aside.add(line(Icon.PRINT, getTranslation("publication.copies.count", copies)));
    }
  }

  private static String counted(Metric metric) {
    return Words.say("publication.metric." + metric.kind(), metric.value());
  }

  /** What the product counted on all days together, by kind. */
  private Map<String, Long> totals(Publication shown) {
    return outgoing.counted(List.of(shown)).getFirst().metrics().stream()
        .filter(Metric::measured)
        .collect(
            Collectors.groupingBy(
                Metric::kind, LinkedHashMap::new, Collectors.summingLong(Metric::value)));
  }

  private static Component line(Icon icon, String text) {
    var line = new Paragraph();
    line.addClassName("cv-aside-line");
    line.add(icon.create(), new Span(text));
    return line;
  }

  private Component attempts(Publication shown) {
    var steps = new Steps();
    for (Attempt each : shown.attempts()) {
      var tone =
          switch (each.outcome()) {
            case "accepted", Publication.CONFIRMED -> Tone.FACT;
            case "rejected", "given-up" -> Tone.DANGER;
            default -> Tone.ATTENTION;
          };
      var detail = each.detail();
      var words = getTranslation("publication.outcome." + each.outcome());
      steps.add(
          tone,
          detail == null ? words : words + " " + Words.why(detail),
          times.at(each.startedAt(), shown.zone(), getLocale()));
    }
    return steps;
  }

  private Component proof(Publication shown) {
    var section = new Section(getTranslation("publication.proof"));
    for (var each : shown.proof()) {
      if (each.startsWith(Proofs.PICTURE)) {
        section.add(picture(shown, each));
      } else {
        section.add(new Paragraph(each));
      }
    }
    return section;
  }

  private Image picture(Publication shown, String proof) {
    var handler =
        DownloadHandler.fromInputStream(_ -> {
          var bytes = proofs.picture(actor, shown.id(), proof);
          return new DownloadResponse(
              new ByteArrayInputStream(bytes), "proof.jpg", "image/jpeg", bytes.length);
        });
    var shows =
        proofs
            .altText(actor, shown.id(), proof)
            .orElseGet(() -> getTranslation("publication.proof.picture"));
    var image = new Image(handler.inline(), shows);
    image.addClassName("cv-proof");
    return image;
  }
}
