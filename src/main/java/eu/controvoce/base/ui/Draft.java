package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Texts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
  private @Nullable SerializableBiConsumer<Map<String, String>, Instant> others;

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

  /**
   * Calls with texts of an earlier visit that say something else than their field does, or have
   * none here, by the names of the fields; without it the fields win and those texts are dropped.
   * Until {@link #settled} is called, what is typed is kept beside them and not in their place.
   */
  public Draft onOther(SerializableBiConsumer<Map<String, String>, Instant> listener) {
    others = listener;
    return this;
  }

  /** Forgets the draft, once saved or given up. */
  public void clear() {
    getElement().callJsFunction("clear");
  }

  /**
   * Says what became of the texts {@link #onOther} was called with.
   *
   * @param back whether they were put into the fields, where they stay kept until saved
   */
  public void settled(boolean back) {
    getElement().callJsFunction("settled", back);
  }

  /** Forgets what is saved by now, but not what is being typed at this moment. */
  public void saved() {
    getElement().callJsFunction("saved");
  }

  /** From now on keeps it for an item that has just got its id. */
  public void moveTo(String memberKey, String form) {
    getElement().callJsFunction("moveTo", memberKey + ":" + form);
  }

  /** Only empty fields are filled; whether other texts are newer, a person has to say. */
  private void fill(JsonNode texts) {
    boolean any = false;
    var other = new LinkedHashMap<String, String>();
    for (var each : fields.entrySet()) {
      var text = texts.path(each.getKey()).asString("");
      if (text.isEmpty() || text.equals(each.getValue().getValue())) {
        continue;
      }
      if (each.getValue().isEmpty()) {
        each.getValue().setValue(text);
        any = true;
      } else if (!Texts.clean(text).equals(Texts.clean(each.getValue().getValue()))) {
        other.put(each.getKey(), text);
      }
    }
    for (var name : texts.propertyNames()) {
      if (!name.startsWith("#") && !fields.containsKey(name)) {
        other.put(name, texts.path(name).asString(""));
      }
    }
    // First, so that saving what was restored does not forget what nobody has seen yet.
    var listener = others;
    if (!other.isEmpty() && listener != null) {
      listener.accept(other, Instant.ofEpochMilli(texts.path("#at").asLong(0)));
    } else {
      settled(any);
    }
    if (any) {
      restored.execute();
    }
  }
}
