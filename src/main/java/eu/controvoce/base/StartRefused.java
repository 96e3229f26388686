package eu.controvoce.base;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The product cannot start, for a reason the person starting it can mend. It is told in one or two
 * sentences, in Italian where the machine speaks Italian and in English elsewhere, without a stack
 * trace.
 */
public final class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong and what to do about it, in both languages; never a secret. */
  public StartRefused(String italian, String english, @Nullable Throwable cause) {
    super(inLanguageOfMachine(italian, english), cause);
  }

  /** Another process works with the same data folder. */
  public static StartRefused folderInUse(Path folder, @Nullable Throwable cause) {
    return new StartRefused(
        "La cartella dei dati %s è già usata da un altro Controvoce: fermalo, o scegli un’altra cartella con CONTROVOCE_DATA."
            .formatted(folder),
        "The data folder %s is in use by another Controvoce: stop that one, or choose another folder with CONTROVOCE_DATA."
            .formatted(folder),
        cause);
  }

  /** The one of two texts for the console that fits the machine's language. */
  public static String inLanguageOfMachine(String italian, String english) {
    return Locale.getDefault().getLanguage().equals("it") ? italian : english;
  }
}
