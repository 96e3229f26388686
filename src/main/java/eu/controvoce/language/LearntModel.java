package eu.controvoce.language;

import java.util.List;

/**
 * A model just trained, not yet in use.
 *
 * @param content to be kept and given back to {@link LanguageEngine#useModel}; compressed
 * @param figures one for each language that has training sentences
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LearntModel(byte[] content, List<ModelFigures> figures) {

  public LearntModel {
    figures = List.copyOf(figures);
  }
}
