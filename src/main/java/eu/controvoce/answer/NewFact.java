package eu.controvoce.answer;

import eu.controvoce.base.Texts;
import eu.controvoce.rumour.Sharing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person fills in to keep a fact; the parts mean what they mean in {@link Fact}. Texts are
 * cleaned, blank ones become {@code null}.
 *
 * @param figureMissing ignored when a figure is given
 * @param reviewDueOn {@code null} for {@link FactRegister#USUAL_VALIDITY} from today, or, in a fact
 *     that is there already, for the day it has
 * @param sharing {@code null} for what the city agreed to, or what the fact has already
 */
public record NewFact(
    String statement,
    @Nullable String explanation,
    @Nullable String territory,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    @Nullable String definition,
    @Nullable String figure,
    boolean figureMissing,
    Source source,
    @Nullable LocalDate reviewDueOn,
    @Nullable String licence,
    List<String> topics,
    @Nullable Sharing sharing) {

  public NewFact {
    statement = Texts.required("statement", statement, Texts.MEDIUM);
    explanation = Texts.optional("explanation", explanation, Texts.MEDIUM).orElse(null);
    territory = Texts.optional("territory", territory, Texts.SHORT).orElse(null);
    definition = Texts.optional("definition", definition, Texts.MEDIUM).orElse(null);
    figure = Texts.optional("figure", figure, Texts.SHORT).orElse(null);
    licence = Texts.optional("licence", licence, Texts.SHORT).orElse(null);
    figureMissing = figureMissing && figure == null;
    topics = List.copyOf(topics);
  }

  /** The least that must be known: what is so, and where it stands. */
  public static NewFact of(String statement, Source source) {
    return new NewFact(
        statement, null, null, null, null, null, null, false, source, null, null, List.of(), null);
  }

  /** The same, about these topics. */
  public NewFact about(List<String> codes) {
    return new NewFact(
        statement,
        explanation,
        territory,
        periodFrom,
        periodTo,
        definition,
        figure,
        figureMissing,
        source,
        reviewDueOn,
        licence,
        codes,
        sharing);
  }
}
