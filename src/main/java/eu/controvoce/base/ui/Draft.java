package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.Command;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Keeps what is typed into a form on the person's own device until it is saved, so that a session's
 * end loses nothing. Put it into the form and name the text fields to keep.
 */
@Tag("cv-draft")
@JsModule("context://app/cv-draft.js")
public final class Draft extends Component {

  private final Map<String, HasValue<?, String>> fields = new LinkedHashMap<>();
  private Command restored = () -> {};

  /**
   * @param memberKey whose draft it is, {@link Whoami#memberKey()}
   * @param form which form, with the item's id if it edits one
   */
  public Draft(String memberKey, String form) {
    getElement().setProperty("key", memberKey + ":" + form);
    getElement().setProperty("kept", getTranslation("ui.draft.kept"));
    getElement()
        .addEventListener("cv-draft-found", event -> fill(event.getEventDetail(JsonNode.class)))
        .addEventDetail();
  }

  /** Keeps this field under a name of its own. */
  public <F extends Component & HasValue<?, String>> Draft keep(String name, F field) {
    field.getElement().setAttribute("data-draft", name);
    fields.put(name, field);
    return this;
  }

  /** Calls after texts of an earlier visit were put back. */
  public Draft onRestored(Command listener) {
    restored = listener;
    return this;
  }

  /** Forgets the draft, once saved or given up. */
  public void clear() {
    getElement().callJsFunction("clear");
  }

  /** Only empty fields are filled: what the server already knows is newer. */
  private void fill(JsonNode texts) {
    boolean any = false;
    for (var each : fields.entrySet()) {
      var text = texts.path(each.getKey()).asString("");
      if (!text.isEmpty() && each.getValue().isEmpty()) {
        each.getValue().setValue(text);
        any = true;
      }
    }
    if (any) {
      restored.execute();
    }
  }
}
