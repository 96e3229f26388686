package eu.controvoce.learning.ui;

import com.vaadin.flow.server.Command;
import eu.controvoce.answer.Vocabularies;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Times;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.CityId;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.learning.FrameDesk;
import eu.controvoce.learning.FrameDraft;
import eu.controvoce.learning.LessonReading;
import eu.controvoce.learning.LikenessLearning;
import eu.controvoce.learning.ModelChoosing;
import eu.controvoce.learning.Reanalysis;
import eu.controvoce.learning.Training;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What all parts of the page work with.
 *
 * @param changed lets the page show anew what a part changed
 */
record Tools(
    Actor actor,
    FrameDesk desk,
    ModelChoosing models,
    Training training,
    Reanalysis reanalysis,
    LikenessLearning likeness,
    LessonReading lessons,
    Vocabularies vocabularies,
    Cities cities,
    Times times,
    Command changed) {

  /** The frame as it would be with what the actor is working on. */
  Frame worked() {
    var draft = draft();
    return draft.changes().on(draft.shipped());
  }

  FrameDraft draft() {
    return desk.draft(actor);
  }

  void keep(FrameDraft draft) {
    desk.keep(actor, draft);
    changed.execute();
  }

  /** Does something that may be refused, tells so, and shows the page anew. */
  void attempt(Command step) {
    try {
      step.execute();
    } catch (Refusal e) {
      Notices.refused(e);
    }
    changed.execute();
  }

  List<String> languages() {
    return worked().languages().stream().map(each -> each.code()).toList();
  }

  String city(CityId id) {
    return cities.findById(id).map(City::name).orElse(id.value());
  }

  String topics(List<String> codes, Locale locale, String none) {
    return codes.isEmpty()
        ? none
        : codes.stream()
            .map(each -> desk.frame(actor).coding().topicLabel(each, locale))
            .collect(Collectors.joining(", "));
  }

  static String language(String code, Locale locale) {
    return Locale.of(code).getDisplayLanguage(locale);
  }
}
