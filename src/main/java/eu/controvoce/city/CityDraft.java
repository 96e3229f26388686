package eu.controvoce.city;

import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a city, checked; see {@link City} for the meaning.
 *
 * @param prefix two to four letters, made capital
 * @param areas blank ones and repetitions are dropped, the order stays
 * @param contact at most {@value City#CONTACT} characters; blank counts as none
 */
public record CityDraft(
    String name,
    String prefix,
    ZoneId zone,
    String language,
    List<String> areas,
    boolean sharesRumours,
    boolean sharesMessages,
    boolean teaching,
    ApprovalRules approval,
    @Nullable String contact) {

  private static final int MOST_AREAS = 300;
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /**
   * @throws InvalidInput if a field cannot be taken
   */
  public CityDraft {
    name = Texts.required("name", name, Texts.SHORT);
    prefix = Texts.required("prefix", prefix, 4).toUpperCase(Locale.ROOT);
    if (!prefix.matches("[A-Z]{2,4}")) {
      throw new InvalidInput("prefix", "city.prefix.form");
    }
    if (!LANGUAGES.contains(language)) {
      throw new InvalidInput("language", "city.language.unknown");
    }
    areas =
        areas.stream()
            .flatMap(each -> Texts.optional("areas", each, Texts.SHORT).stream())
            .distinct()
            .toList();
    if (areas.size() > MOST_AREAS) {
      throw new InvalidInput("areas", "city.areas.too-many", MOST_AREAS);
    }
    contact = Texts.optional("contact", contact, City.CONTACT).orElse(null);
  }

  /** A city that names nobody on its public pages. */
  public CityDraft(
      String name,
      String prefix,
      ZoneId zone,
      String language,
      List<String> areas,
      boolean sharesRumours,
      boolean sharesMessages,
      boolean teaching,
      ApprovalRules approval) {
    this(
        name,
        prefix,
        zone,
        language,
        areas,
        sharesRumours,
        sharesMessages,
        teaching,
        approval,
        null);
  }

  /** A city where one person reads each answer, as is usual. */
  public CityDraft(
      String name,
      String prefix,
      ZoneId zone,
      String language,
      List<String> areas,
      boolean sharesRumours,
      boolean sharesMessages,
      boolean teaching) {
    this(
        name,
        prefix,
        zone,
        language,
        areas,
        sharesRumours,
        sharesMessages,
        teaching,
        ApprovalRules.USUAL);
  }

  /** A city whose confirmed tags teach the topic models, as is usual. */
  public CityDraft(
      String name,
      String prefix,
      ZoneId zone,
      String language,
      List<String> areas,
      boolean sharesRumours,
      boolean sharesMessages) {
    this(name, prefix, zone, language, areas, sharesRumours, sharesMessages, true);
  }

  /**
   * The zone of that name.
   *
   * @throws InvalidInput if there is none
   */
  public static ZoneId zone(String name) {
    try {
      return ZoneId.of(name.strip());
    } catch (DateTimeException e) {
      throw new InvalidInput("zone", "city.zone.unknown");
    }
  }
}
