package eu.controvoce.language;

import java.util.List;

/** Words to avoid that were agreed here, beyond those in the coding frame's files. Thread-safe. */
@FunctionalInterface
public interface AddedWords {

  /** Those of a language; often none. */
  List<AgreedWord> of(String language);
}
