package eu.controvoce.rumour;

import eu.controvoce.language.Analysis;
import java.util.List;

/**
 * What would be found in a text; nothing of it is stored.
 *
 * @param text the text as it was looked at: cleaned, so findings count from its start
 * @param analysis of {@code text}
 * @param masked the text with personal data replaced by placeholders; the same text if there is
 *     none
 * @param similar rumours that look the same, best first
 */
public record Preview(String text, Analysis analysis, String masked, List<Similar> similar) {

  public Preview {
    similar = List.copyOf(similar);
  }
}
