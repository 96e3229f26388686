package eu.controvoce.campaign;

import eu.controvoce.base.Texts;
import java.time.LocalDate;
import org.springframework.data.annotation.TypeAlias;

/**
 * What a person says of an indicator.
 *
 * @param value as text, with its unit
 * @param on local day
 * @param by that member's name
 */
@TypeAlias("declared")
public record Declared(String value, LocalDate on, String by) {

  public Declared {
    value = Texts.required("value", value, Texts.SHORT);
  }
}
