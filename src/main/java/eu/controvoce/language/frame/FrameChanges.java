package eu.controvoce.language.frame;

import static java.util.Objects.requireNonNull;

import eu.controvoce.base.RuleBroken;
import eu.controvoce.language.AgreedWord;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.language.CodingFrame.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.data.annotation.TypeAlias;

/**
 * What is changed in the coding frame here, laid over its files, which stay as they are. Immutable.
 *
 * @param forms forms of concepts added or taken away
 * @param definitions definitions of topics said otherwise
 * @param words words to avoid beyond the agreed vocabulary
 */
@TypeAlias("frame-changes")
public record FrameChanges(
    List<FormChange> forms, List<Definition> definitions, List<AgreedWord> words) {

  /** Nothing changed. */
  public static final FrameChanges NONE = new FrameChanges(List.of(), List.of(), List.of());

  /**
   * A way to say a concept.
   *
   * @param added whether it is added or taken away
   */
  @TypeAlias("form-change")
  public record FormChange(String language, String concept, String form, boolean added) {

    public FormChange {
      requireNonNull(language);
      requireNonNull(concept);
      requireNonNull(form);
    }

    boolean isAbout(FormChange other) {
      return language.equals(other.language)
          && concept.equals(other.concept)
          && fold(form).equals(fold(other.form));
    }
  }

  /** What belongs to a topic, in one language. */
  @TypeAlias("definition-change")
  public record Definition(String topic, String language, String text) {

    public Definition {
      requireNonNull(topic);
      requireNonNull(language);
      requireNonNull(text);
    }
  }

  public FrameChanges {
    forms = List.copyOf(forms);
    definitions = List.copyOf(definitions);
    words = List.copyOf(words);
  }

  /** Whether nothing is changed. */
  public boolean isEmpty() {
    return forms.isEmpty() && definitions.isEmpty() && words.isEmpty();
  }

  /** With one form more or less; whatever was said of that form before is forgotten. */
  public FrameChanges with(FormChange change) {
    var kept = new ArrayList<>(forms);
    kept.removeIf(each -> each.isAbout(change));
    kept.add(change);
    return new FrameChanges(kept, definitions, words);
  }

  /** With a definition said otherwise. */
  public FrameChanges with(Definition definition) {
    var kept = new ArrayList<>(definitions);
    kept.removeIf(each ->
        each.topic().equals(definition.topic()) && each.language().equals(definition.language()));
    kept.add(definition);
    return new FrameChanges(forms, kept, words);
  }

  /** With one more word to avoid; one of the same name is replaced. */
  public FrameChanges with(AgreedWord word) {
    var kept = new ArrayList<>(words);
    kept.removeIf(each ->
        each.language().equals(word.language())
            && fold(each.forms().getFirst()).equals(fold(word.forms().getFirst())));
    kept.add(word);
    return new FrameChanges(forms, definitions, kept);
  }

  /** Without any change of that form: as in the files again. */
  public FrameChanges withoutForm(FormChange change) {
    return new FrameChanges(
        forms.stream().filter(each -> !each.isAbout(change)).toList(), definitions, words);
  }

  /** Without any change of that definition: as in the files again. */
  public FrameChanges withoutDefinition(Definition definition) {
    return new FrameChanges(
        forms,
        definitions.stream()
            .filter(each ->
                !each.topic().equals(definition.topic())
                    || !each.language().equals(definition.language()))
            .toList(),
        words);
  }

  /** Without this word. */
  public FrameChanges without(AgreedWord word) {
    return new FrameChanges(
        forms, definitions, words.stream().filter(each -> !each.equals(word)).toList());
  }

  /**
   * The frame with these changes.
   *
   * @throws RuleBroken if they speak of a concept, topic or language the frame does not have, or
   *     leave a concept without any form
   */
  public Frame on(Frame frame) {
    for (var word : words) {
      mustHave(frame, word.language());
      if (word.forms().isEmpty()) {
        throw new RuleBroken("frame.rule.word", word.use());
      }
    }
    for (var change : forms) {
      mustHave(frame, change.language());
    }
    var languages = frame.languages().stream().map(this::on).toList();
    return new Frame(on(frame.coding(), frame), languages, frame.fingerprint());
  }

  private CodingFrame on(CodingFrame coding, Frame frame) {
    var topics = new ArrayList<>(coding.topics());
    for (var definition : definitions) {
      mustHave(frame, definition.language());
      var old =
          topics.stream()
              .filter(each -> each.code().equals(definition.topic()))
              .findFirst()
              .orElseThrow(() -> new RuleBroken("frame.rule.topic", definition.topic()));
      var texts = new HashMap<>(old.definitions());
      texts.put(definition.language(), definition.text());
      topics.set(topics.indexOf(old), new Topic(old.code(), old.category(), old.labels(), texts));
    }
    return new CodingFrame(coding.version(), topics, coding.targetGroups());
  }

  private FrameLanguage on(FrameLanguage language) {
    var concepts = new ArrayList<>(language.concepts());
    for (var change : forms) {
      if (change.language().equals(language.code())) {
        var old =
            concepts.stream()
                .filter(each -> each.key().equals(change.concept()))
                .findFirst()
                .orElseThrow(() ->
                    new RuleBroken("frame.rule.concept", change.concept(), change.language()));
        concepts.set(concepts.indexOf(old), changed(old, change));
      }
    }
    return language.with(concepts);
  }

  private static Concept changed(Concept concept, FormChange change) {
    var kept = new ArrayList<>(concept.forms());
    kept.removeIf(each -> fold(each).equals(fold(change.form())));
    if (change.added()) {
      kept.add(change.form());
    }
    if (kept.isEmpty()) {
      throw new RuleBroken("frame.rule.no-form", concept.label());
    }
    return new Concept(concept.key(), concept.label(), concept.topics(), kept);
  }

  private static void mustHave(Frame frame, String language) {
    if (frame.languages().stream().noneMatch(each -> each.code().equals(language))) {
      throw new RuleBroken("frame.rule.language", language);
    }
  }

  private static String fold(String form) {
    return form.strip().toLowerCase(Locale.ROOT);
  }
}
