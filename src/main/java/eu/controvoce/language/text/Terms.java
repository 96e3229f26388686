package eu.controvoce.language.text;

import eu.controvoce.language.Normalised;
import eu.controvoce.language.Normaliser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns texts of one language into terms. Thread-safe. */
public final class Terms {

  private final Normaliser normaliser;
  private final WordForms dictionary;
  private final Set<String> stopwords;
  private final Map<String, String> preferred;
  private volatile Repair repair = Repair.NONE;
  private final Remembered<Term> words = new Remembered<>();
  private final Remembered<List<Term>> mended = new Remembered<>();

  /**
   * @param preferred the lemma to take for a form that has several
   */
  public Terms(
      Normaliser normaliser,
      WordForms dictionary,
      Set<String> stopwords,
      Map<String, String> preferred) {
    this.normaliser = normaliser;
    this.dictionary = dictionary;
    this.stopwords = stopwords;
    this.preferred = Map.copyOf(preferred);
  }

  /** From now on unknown words are looked at for mistakes in typing. */
  public void repairWith(Repair mender) {
    repair = mender;
    mended.forget();
  }

  /** The terms of a text as typed. */
  public List<Term> of(String text) {
    return of(normaliser.read(text));
  }

  /** The terms of a normalised text. */
  public List<Term> of(Normalised text) {
    var terms = new ArrayList<Term>(text.words().size());
    var plain =
        text.words().stream()
            .map(each -> term(each.accented(), each.form(), each.start(), each.end()))
            .toList();
    for (int at = 0; at < plain.size(); at++) {
      var term = plain.get(at);
      var next = at + 1 < plain.size() ? plain.get(at + 1) : null;
      if (next != null && repair.isOneWord(term, next)) {
        var form = term.form() + next.form();
        terms.add(term(form, form, term.start(), next.end()));
        at++;
      } else if (term.known() || term.stop()) {
        terms.add(term);
      } else {
        terms.addAll(mended(term));
      }
    }
    return terms;
  }

  private List<Term> mended(Term term) {
    var words =
        mended.get(
            term.form(), form -> repair.mend(form).stream().map(each -> look(each, each)).toList());
    if (words.isEmpty()) {
      return List.of(term);
    }
    return words.stream().map(each -> each.at(term.start(), term.end())).toList();
  }

  private Term term(String accented, String form, int start, int end) {
    var key = form.equals(accented) ? form : form + ' ' + accented;
    return words.get(key, _ -> look(accented, form)).at(start, end);
  }

  private Term look(String accented, String form) {
    var lemmas = dictionary.lemmas(accented, form);
    var known = !lemmas.isEmpty();
    var first = preferred.getOrDefault(form, known ? lemmas.getFirst() : form);
    var stop =
        stopwords.contains(form) || (form.length() == 1 && !Character.isDigit(form.charAt(0)));
    var all = known && !preferred.containsKey(form) ? lemmas : List.of(first);
    return new Term(form, first, all, stop, known, Term.keys(form, first, all), 0, 0);
  }
}
