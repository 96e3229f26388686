package eu.controvoce.learning;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Texts;
import eu.controvoce.language.AgreedWord;
import eu.controvoce.language.frame.Concept;
import eu.controvoce.language.frame.Frame;
import eu.controvoce.language.frame.FrameChanges;
import eu.controvoce.language.frame.FrameChanges.Definition;
import eu.controvoce.language.frame.FrameChanges.FormChange;
import java.util.List;

/**
 * Changes to the coding frame while somebody works on them. Saying what the files say already takes
 * a change back. Immutable; every step returns a new one and refuses what cannot be taken.
 *
 * @param shipped the frame as it came
 */
public record FrameDraft(Frame shipped, FrameChanges changes) {

  private static final int FORM = 80;
  private static final int DEFINITION = 400;
  private static final int MOST_FORMS = 20;

  /** So many changes are a frame of one's own: better put into files. */
  private static final int MOST_CHANGES = 2_000;

  /**
   * One more way to say a concept.
   *
   * @throws InvalidInput for field {@code form} if it is empty, too long, without letters, or there
   */
  public FrameDraft addForm(String language, String concept, String form) {
    var clean = form(form);
    var known = concept(language, concept);
    if (changes.on(shipped).languages().stream()
        .filter(each -> each.code().equals(language))
        .flatMap(each -> each.concepts().stream())
        .filter(each -> each.key().equals(concept))
        .anyMatch(each -> has(each, clean))) {
      throw new InvalidInput("form", "frame.form.there");
    }
    var change = new FormChange(language, concept, clean, true);
    return has(known, clean) ? draft(changes.withoutForm(change)) : draft(changes.with(change));
  }

  /**
   * One way less to say a concept.
   *
   * @throws RuleBroken if it is the last one
   */
  public FrameDraft removeForm(String language, String concept, String form) {
    var change = new FormChange(language, concept, form(form), false);
    return has(concept(language, concept), change.form())
        ? draft(changes.with(change))
        : draft(changes.withoutForm(change));
  }

  /**
   * Says otherwise what belongs to a topic; the words of the files take the change back.
   *
   * @throws InvalidInput for field {@code definition.} with the language
   */
  public FrameDraft define(String topic, String language, String text) {
    var clean = Texts.required("definition." + language, text, DEFINITION);
    var change = new Definition(topic, language, clean);
    var asShipped =
        shipped.coding().topic(topic).map(each -> each.definitions().get(language)).orElse(null);
    return draft(
        clean.equals(asShipped) ? changes.withoutDefinition(change) : changes.with(change));
  }

  /**
   * One more word to avoid.
   *
   * @param forms as people write it, separated by commas or lines
   */
  public FrameDraft addWord(String language, String forms, String use, String why) {
    var each =
        Texts.required("forms", forms, Texts.MEDIUM)
            .lines()
            .flatMap(line -> List.of(line.split(",", -1)).stream())
            .flatMap(part -> Texts.optional("forms", part, FORM).stream())
            .distinct()
            .toList();
    if (each.isEmpty()) {
      throw new InvalidInput("forms", "input.required");
    }
    if (each.size() > MOST_FORMS) {
      throw new InvalidInput("forms", "frame.word.too-many", MOST_FORMS);
    }
    return draft(
        changes.with(
            new AgreedWord(
                language,
                each,
                Texts.required("use", use, Texts.SHORT),
                Texts.required("why", why, Texts.SHORT))));
  }

  /** Takes a word back that was added here. */
  public FrameDraft removeWord(AgreedWord word) {
    return draft(changes.without(word));
  }

  /** How many single changes lie between these and others, such as those in use. */
  public int differencesFrom(FrameChanges others) {
    return differing(changes.forms(), others.forms())
        + differing(changes.definitions(), others.definitions())
        + differing(changes.words(), others.words());
  }

  private static int differing(List<?> some, List<?> others) {
    return (int)
        (some.stream().filter(each -> !others.contains(each)).count()
            + others.stream().filter(each -> !some.contains(each)).count());
  }

  /** Insists that the frame takes it. */
  private FrameDraft draft(FrameChanges next) {
    if (next.forms().size() + next.definitions().size() + next.words().size() > MOST_CHANGES) {
      throw new RuleBroken("frame.rule.too-many", MOST_CHANGES);
    }
    next.on(shipped);
    return new FrameDraft(shipped, next);
  }

  private static String form(String typed) {
    var clean = Texts.required("form", typed.replace('\n', ' '), FORM);
    if (clean.chars().noneMatch(Character::isLetterOrDigit)) {
      throw new InvalidInput("form", "frame.form.no-letters");
    }
    return clean;
  }

  private Concept concept(String language, String key) {
    return shipped.languages().stream()
        .filter(each -> each.code().equals(language))
        .flatMap(each -> each.concepts().stream())
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new RuleBroken("frame.rule.concept", key, language));
  }

  private static boolean has(Concept concept, String form) {
    return concept.forms().stream().anyMatch(form::equalsIgnoreCase);
  }
}
