package eu.controvoce.audience.ui;

import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.audience.Added;
import eu.controvoce.base.ui.Notices;
import java.util.stream.Collectors;

/** Tells what came of adding people. */
final class AddedNotice {

  private static final int MOST_LINES = 20;

  private AddedNotice() {}

  static void show(Added added) {
    Notices.done(
        I18NProvider.translate(
            "list.added",
            added.added(),
            added.present(),
            added.doubled(),
            added.left(),
            added.suppressed()));
    if (!added.wrong().isEmpty()) {
      Notices.failed(
          I18NProvider.translate(
              "list.added.wrong",
              added.wrong().stream()
                  .limit(MOST_LINES)
                  .map(String::valueOf)
                  .collect(Collectors.joining(", ")),
              added.wrong().size()));
    }
  }
}
