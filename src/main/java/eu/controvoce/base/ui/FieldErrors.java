package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Refusal;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts what is wrong with a form beside the field it belongs to and moves there. Nothing typed is
 * touched. A message goes away as soon as its field changes.
 *
 * <pre>{@code
 * errors.bind("exactWords", words).bind("heardOn", day);
 * if (errors.attempt(() -> sightings.log(actor, …))) { … }
 * }</pre>
 */
public final class FieldErrors implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<String, Component> fields = new LinkedHashMap<>();

  /**
   * Makes a field the place for refusals of that name.
   *
   * @param name as in {@link InvalidInput#field()}
   */
  public <F extends Component & HasValidation> FieldErrors bind(String name, F field) {
    field.setManualValidation(true);
    fields.put(name, field);
    if (field instanceof HasValue<?, ?> valued) {
      valued.addValueChangeListener(_ -> field.setInvalid(false));
    }
    return this;
  }

  /**
   * Does something that may be refused, and shows the refusal.
   *
   * @return whether it was done
   */
  public boolean attempt(Command action) {
    clear();
    try {
      action.execute();
      return true;
    } catch (InvalidInput e) {
      show(e);
    } catch (Refusal e) {
      Notices.refused(e);
    }
    return false;
  }

  /**
   * Does something that may be refused while somebody is still typing: the refusal is shown, the
   * cursor stays.
   *
   * @return whether it was done
   */
  public boolean attemptQuietly(Command action) {
    clear();
    try {
      action.execute();
      return true;
    } catch (InvalidInput e) {
      if (!mark(e)) {
        Notices.refused(e);
      }
    } catch (Refusal e) {
      Notices.refused(e);
    }
    return false;
  }

  private boolean mark(InvalidInput refusal) {
    if (!(fields.get(refusal.field()) instanceof HasValidation field)) {
      return false;
    }
    field.setErrorMessage(Notices.words(refusal));
    field.setInvalid(true);
    return true;
  }

  /** Shows a refusal beside its field, or as a notice when no field has its name. */
  public void show(InvalidInput refusal) {
    var field = fields.get(refusal.field());
    if (field == null || !mark(refusal)) {
      Notices.refused(refusal);
      return;
    }
    if (field instanceof Focusable<?> focusable) {
      focusable.focus();
    }
    field.scrollIntoView();
  }

  /** Takes all messages away. */
  public void clear() {
    fields.values().forEach(each -> ((HasValidation) each).setInvalid(false));
  }
}
