package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import eu.controvoce.base.ui.Notices;

/** Puts a text where the person can paste it from. */
final class Clip {

  private Clip() {}

  /** Copies, and says whether it worked: browsers refuse it on pages that are not encrypted. */
  static void copy(Component from, String text) {
    from.getElement()
        .executeJs(
            "return navigator.clipboard"
                + " ? navigator.clipboard.writeText($0).then(() => true, () => false) : false",
            text)
        .then(
            Boolean.class,
            done -> {
              if (Boolean.TRUE.equals(done)) {
                Notices.done(Labels.say("copy.done"));
              } else {
                Notices.tell(Labels.say("copy.by-hand"));
              }
            });
  }
}
