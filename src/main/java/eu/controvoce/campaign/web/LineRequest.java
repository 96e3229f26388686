package eu.controvoce.campaign.web;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.campaign.BudgetLine;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A budget line as sent. */
@Schema(name = "NewBudgetLine")
record LineRequest(
    @Nullable String what,
    @Schema(description = "Whole euros") @Nullable Integer planned,
    @Schema(description = "Whole euros; absent while nothing was paid") @Nullable Integer spent,
    @Nullable LocalDate on) {

  BudgetLine wanted() {
    return new BudgetLine(
        Given.required("what", what), Objects.requireNonNullElse(planned, 0), spent, on);
  }

  /** All of them; what is wrong is named as {@code budgetLines.0.planned}. */
  static List<BudgetLine> wanted(@Nullable List<@Nullable LineRequest> lines) {
    var found = new ArrayList<BudgetLine>();
    var given = lines == null ? List.<@Nullable LineRequest>of() : lines;
    for (int i = 0; i < given.size(); i++) {
      var name = "budgetLines." + i;
      try {
        found.add(Given.present(name, given.get(i)).wanted());
      } catch (InvalidInput e) {
        throw e.field().equals(name)
            ? e
            : new InvalidInput(name + "." + e.field(), e.key(), e.arguments());
      }
    }
    return found;
  }
}
