package eu.controvoce.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import eu.controvoce.answer.Vocabularies;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FilterChips;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Cities;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.learning.FrameDesk;
import eu.controvoce.learning.LessonReading;
import eu.controvoce.learning.LikenessLearning;
import eu.controvoce.learning.ModelChoosing;
import eu.controvoce.learning.Reanalysis;
import eu.controvoce.learning.Training;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The coding frame and the models that learnt it, part by part. */
@Route(FramePages.ROUTE)
@RouteAlias(FramePages.ROUTE + "/:part")
@RolesAllowed("ADMINISTRATOR")
class FrameView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final Tools tools;
  private final Div notices = new Div();
  private final FilterChips chips;
  private final Div body = new Div();
  private FramePart open = FramePart.TOPICS;

  FrameView(
      FrameDesk desk,
      ModelChoosing models,
      Training training,
      Reanalysis reanalysis,
      LikenessLearning likeness,
      LessonReading lessons,
      Vocabularies vocabularies,
      Cities cities,
      Times times,
      CurrentActor current) {
    tools =
        new Tools(
            current.get(),
            desk,
            models,
            training,
            reanalysis,
            likeness,
            lessons,
            vocabularies,
            cities,
            times,
            this::noticesAnew);
    chips = new FilterChips(getTranslation("frame.parts"), this::go);
    for (var part : FramePart.values()) {
      chips.add(part.key(), getTranslation("frame.part." + part.key()));
    }
    notices.addClassName("cv-stack");
    body.addClassName("cv-stack");
    getContent().addClassName("cv-view");
    getContent()
        .add(
            new ViewTitle(getTranslation("frame.title"), getTranslation("frame.sentence")),
            notices,
            chips,
            body);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("frame.title");
  }

  /** Reads afresh on every entry, since Vaadin may hand the same view back. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    open = FramePart.of(event.getRouteParameters().get("part").orElse(""));
    chips.show(open.key());
    noticesAnew();
    body.removeAll();
    body.add(part());
  }

  private Component part() {
    return switch (open) {
      case TOPICS -> new TopicsPart(tools);
      case CONCEPTS -> new ConceptsPart(tools);
      case WORDS -> new WordsPart(tools);
      case EXAMPLES -> new ExamplesPart(tools);
      case MODELS -> new ModelsPart(tools);
      case CHANGES -> new ChangesPart(tools);
    };
  }

  private void noticesAnew() {
    notices.removeAll();
    var problems = tools.models().problems(tools.actor());
    if (!problems.isEmpty()) {
      notices.add(
          Box.of(
              Tone.ATTENTION,
              problems.stream().map(each -> getTranslation(each.key(), each.values())).toList()));
    }
    var waiting = tools.draft().differencesFrom(tools.desk().changes(tools.actor()));
    if (waiting > 0 && open != FramePart.CHANGES) {
      notices.add(
          Box.of(
              Tone.ANSWER,
              List.of(getTranslation("frame.waiting", waiting)),
              Buttons.link(
                  getTranslation("frame.waiting.look"),
                  FramePages.ROUTE + "/" + FramePart.CHANGES.key())));
    }
    notices.setVisible(notices.getChildren().findAny().isPresent());
  }

  private void go(String part) {
    getUI().ifPresent(ui -> ui.navigate(FramePages.ROUTE + "/" + part));
  }
}
