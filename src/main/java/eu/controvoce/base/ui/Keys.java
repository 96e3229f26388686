package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.Command;

/**
 * Listens to the keys that work everywhere, while nobody types: search, help, log; {@code j} and
 * {@code k} move through lists in the browser alone.
 */
@Tag("cv-shortcuts")
@JsModule("context://app/cv-shell.js")
final class Keys extends Component {

  private static final long serialVersionUID = 1L;

  Keys onCommand(Command action) {
    return on("cv-command", action);
  }

  Keys onHelp(Command action) {
    return on("cv-help", action);
  }

  Keys onNew(Command action) {
    return on("cv-new", action);
  }

  /** Moves focus to the new page unless somebody already put it there. */
  void navigated() {
    getElement().callJsFunction("navigated");
  }

  private Keys on(String event, Command action) {
    getElement().addEventListener(event, _ -> action.execute());
    return this;
  }
}
