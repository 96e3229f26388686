package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.Content;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Notices;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the composer says that there are two texts, shows both and lets the person choose. */
final class Troubles extends Composite<Div> {

  private final Command takeTheirs;

  /**
   * @param takeTheirs goes on with what is stored, and drops what is typed
   */
  Troubles(Command takeTheirs) {
    this.takeTheirs = takeTheirs;
    getContent().getElement().setAttribute("role", "alert");
  }

  void clear() {
    getContent().removeAll();
  }

  /** Somebody else saved meanwhile. */
  void conflict(Content theirs, Content mine, Command keepMine) {
    show(
        getTranslation("composer.conflict"),
        "composer.conflict.legend",
        new Comparison(theirs, mine),
        Buttons.secondary(getTranslation("composer.conflict.mine"), keepMine),
        Buttons.quiet(getTranslation("composer.conflict.theirs"), takeTheirs));
  }

  /** It went on without this person and cannot be written now: the text can be taken along. */
  void stuck(RuleBroken why, Content theirs, Content mine) {
    show(
        Notices.words(why) + " " + getTranslation("composer.stuck"),
        "composer.conflict.legend",
        new Comparison(theirs, mine),
        Buttons.secondary(
            getTranslation("composer.stuck.copy"),
            () -> Clip.copy(this, mine.headline() + "\n\n" + mine.body())),
        Buttons.quiet(getTranslation("composer.conflict.theirs"), takeTheirs));
  }

  /**
   * Typed on this device before and never saved.
   *
   * @param when it was typed
   * @param typed what the fields hold now, by name
   * @param kept what the device holds, by name
   */
  void device(
      String when,
      Map<String, String> typed,
      Map<String, String> kept,
      Command take,
      Command leave) {
    show(
        getTranslation("composer.device", when),
        "composer.device.legend",
        new Comparison(Kept.named(typed), Kept.named(kept)),
        Buttons.secondary(
            getTranslation("composer.device.take"),
            () -> {
              clear();
              take.execute();
            }),
        Buttons.quiet(
            getTranslation("composer.device.leave"),
            () -> {
              clear();
              leave.execute();
            }));
  }

  /** Of texts on the device, those that say something else than the fields. */
  static Map<String, String> unlike(Map<String, String> kept, Map<String, String> typed) {
    var other = new LinkedHashMap<String, String>();
    kept.forEach((name, text) -> {
      var now = typed.get(name);
      if (now != null && !text.isBlank() && !Texts.clean(text).equals(Texts.clean(now))) {
        other.put(name, text);
      }
    });
    return other;
  }

  private void show(String what, String legend, Comparison both, Component... choices) {
    clear();
    getContent().add(new TwoTexts(what, getTranslation(legend), both, choices));
    getContent().scrollIntoView();
  }
}
