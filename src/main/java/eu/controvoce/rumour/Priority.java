package eu.controvoce.rumour;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the risk matrix asks for. The matrix is that of {@code domain.md} §3, after WHO/Europe's
 * infodemic risk assessment (signal, verification, risk, response).
 *
 * @param response what to do
 * @param days days to do it in; {@code null} where there is no deadline
 * @param tellManager whether the manager is told at once
 */
public record Priority(Response response, @Nullable Integer days, boolean tellManager) {

  /** The ways to respond, mildest first. */
  public enum Response {
    MONITOR,
    ANSWER_PRIVATELY,
    PREBUNK_OR_ANSWER,
    ANSWER
  }

  /** The matrix. */
  public static Priority of(Risk.Spread spread, Risk.Harm harm) {
    return switch (spread) {
      case ISOLATED ->
          switch (harm) {
            case MINOR -> new Priority(Response.MONITOR, null, false);
            case MODERATE -> new Priority(Response.MONITOR, 30, false);
            case MAJOR -> new Priority(Response.ANSWER_PRIVATELY, 15, false);
          };
      case RECURRING ->
          switch (harm) {
            case MINOR -> new Priority(Response.MONITOR, 30, false);
            case MODERATE -> new Priority(Response.ANSWER, 15, false);
            case MAJOR -> new Priority(Response.ANSWER, 2, false);
          };
      case WIDE ->
          switch (harm) {
            case MINOR -> new Priority(Response.PREBUNK_OR_ANSWER, 15, false);
            case MODERATE -> new Priority(Response.ANSWER, 2, false);
            case MAJOR -> new Priority(Response.ANSWER, 2, true);
          };
    };
  }

  /** Days to do it in, where there is a deadline. */
  public Optional<Integer> deadline() {
    return Optional.ofNullable(days);
  }
}
