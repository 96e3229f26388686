package eu.controvoce.answer.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import eu.controvoce.base.ui.Draft;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The composer's fields by the names under which a device keeps what is typed into them. */
final class DeviceTexts implements Serializable {

  private static final long serialVersionUID = 1L;

  private final PartsFields parts;
  private final ReadersFields readers;
  private final PictureField picture;
  private final VariantsField variants;

  DeviceTexts(
      PartsFields parts, ReadersFields readers, PictureField picture, VariantsField variants) {
    this.parts = parts;
    this.readers = readers;
    this.picture = picture;
    this.variants = variants;
  }

  void keepIn(Draft draft) {
    parts.keepIn(draft);
    draft.keep("worryAnswered", readers.worryAnswered()).keep("altText", picture.altText());
  }

  /** What is typed under those names. */
  Map<String, String> typed(Set<String> names) {
    var typed = new LinkedHashMap<String, String>();
    for (var name : names) {
      var field = find(name);
      var cut = Kept.cut(name);
      if (field != null) {
        typed.put(name, field.getValue());
      } else if (cut != null) {
        typed.put(name, variants.written(cut));
      }
    }
    return typed;
  }

  /** Puts texts in place of what is typed. */
  void put(Map<String, String> texts) {
    texts.forEach((name, text) -> {
      var cut = Kept.cut(name);
      if (cut != null) {
        variants.put(cut, text);
      } else {
        var field = find(name);
        if (field != null) {
          field.setValue(text);
        }
      }
    });
  }

  private @Nullable TextFieldBase<?, String> find(String name) {
    return switch (name) {
      case "worryAnswered" -> readers.worryAnswered();
      case "altText" -> picture.altText();
      default -> parts.find(name);
    };
  }
}
