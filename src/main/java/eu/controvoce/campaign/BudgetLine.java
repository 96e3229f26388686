package eu.controvoce.campaign;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * One thing a campaign pays for [voce di spesa].
 *
 * @param planned in whole euros
 * @param spent in whole euros; {@code null} while nothing was paid
 * @param on local day on which it was paid; {@code null} if not said
 */
@TypeAlias("budget-line")
public record BudgetLine(
    String what, int planned, @Nullable Integer spent, @Nullable LocalDate on) {

  /** More euros than any town spends on this; a slip of the keyboard is likelier. */
  public static final int MOST = 10_000_000;

  public BudgetLine {
    what = Texts.required("what", what, Texts.SHORT);
    inRange("planned", planned);
    if (spent != null) {
      inRange("spent", spent);
    }
  }

  private static void inRange(String field, int euros) {
    if (euros < 0 || euros > MOST) {
      throw new InvalidInput(field, "campaign.euros.range", MOST);
    }
  }
}
