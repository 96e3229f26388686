package eu.controvoce.rumour.web;

import eu.controvoce.rumour.ReasonWords;
import eu.controvoce.rumour.Similar;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Similar rumours as REST tells them. */
@Component
class Reasons {

  private final ReasonWords words;

  Reasons(ReasonWords words) {
    this.words = words;
  }

  List<SimilarAnswer> answers(List<Similar> similar, Locale locale) {
    return similar.stream()
        .map(each ->
            new SimilarAnswer(
                each.rumour().value(),
                each.title(),
                Math.round(each.score() * 1000) / 1000.0,
                words.of(each.reasons(), locale)))
        .toList();
  }
}
