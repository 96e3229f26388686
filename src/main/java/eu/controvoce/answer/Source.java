package eu.controvoce.answer;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * Where a fact comes from [fonte].
 *
 * @param name institution and publication, for example "ISTAT, Bilancio demografico"
 * @param link an http or https address; {@code null} for print
 * @param retrievedOn when somebody last read it there; {@code null} while it still has to be looked
 *     up
 */
@TypeAlias("source")
public record Source(
    String name,
    Type type,
    Reliability reliability,
    @Nullable String link,
    @Nullable LocalDate retrievedOn) {

  /** What kind of source it is. */
  public enum Type {
    OFFICIAL_STATISTICS,
    LAW,
    PUBLIC_BODY,
    RESEARCH,
    PRESS,
    ASSOCIATION
  }

  /** How far it can be relied on. */
  public enum Reliability {
    HIGH,
    MEDIUM,
    LOW
  }

  public Source {
    name = Texts.required("source", name, Texts.SHORT);
    if (link != null) {
      link = checked(link.strip());
    }
  }

  private static String checked(String link) {
    try {
      var uri = URI.create(link);
      if (uri.getHost() != null
          && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
          && link.length() <= 2_000) {
        return link;
      }
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("link", "fact.link.invalid");
    }
    throw new InvalidInput("link", "fact.link.invalid");
  }
}
