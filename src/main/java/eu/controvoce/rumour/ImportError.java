package eu.controvoce.rumour;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Refusal;
import java.util.List;

/**
 * Why a row was not taken.
 *
 * @param line where the row starts in the file, from 1
 * @param field what cannot be taken, as in {@code domain.md}; empty if it is the row as a whole
 * @param key of the message
 * @param arguments of the message
 */
public record ImportError(long line, String field, String key, List<Object> arguments) {

  public ImportError {
    arguments = List.copyOf(arguments);
  }

  static ImportError of(long line, Refusal refusal) {
    var field = refusal instanceof InvalidInput input ? input.field() : "";
    return new ImportError(line, field, refusal.key(), List.of(refusal.arguments()));
  }
}
