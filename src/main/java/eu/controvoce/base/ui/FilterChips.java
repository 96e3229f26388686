package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Saved filters above a list, one of them on, each with its count. */
public final class FilterChips extends Composite<Div> {

  private final Map<String, NativeButton> chips = new LinkedHashMap<>();
  private final SerializableConsumer<String> chosen;
  private @Nullable String current;

  /**
   * @param label read before the filters by screen readers
   * @param chosen called with a filter's key when the person chooses it
   */
  public FilterChips(String label, SerializableConsumer<String> chosen) {
    this.chosen = chosen;
    getContent().addClassName("cv-filters");
    getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", label);
  }

  /** Adds a filter without a count. */
  public FilterChips add(String key, String text) {
    return add(key, text, -1);
  }

  /**
   * Adds a filter.
   *
   * @param count how many items it holds; negative when not known
   */
  public FilterChips add(String key, String text, long count) {
    var chip = new NativeButton("", _ -> pressed(key));
    chip.addClassName("cv-filter");
    chip.getElement().setAttribute("aria-pressed", "false");
    chip.add(new Span(text));
    if (count >= 0) {
      var number = new Span(Long.toString(count));
      number.addClassName("cv-count");
      chip.add(number);
    }
    chips.put(key, chip);
    getContent().add(chip);
    return this;
  }

  /** Shows which filter is on, without telling the listener. */
  public void show(String key) {
    current = key;
    chips.forEach((each, chip) ->
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(each.equals(key))));
  }

  /** The key of the filter that is on; {@code null} when none is. */
  public @Nullable String current() {
    return current;
  }

  /** Removes all filters, to add them afresh with new counts. */
  public void clear() {
    chips.clear();
    getContent().removeAll();
  }

  private void pressed(String key) {
    show(key);
    chosen.accept(key);
  }
}
