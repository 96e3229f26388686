package eu.controvoce.city;

import eu.controvoce.base.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A municipality: the unit of isolation.
 *
 * @param name as its residents write it
 * @param prefix two to four capitals that start the codes of its items, for example {@code SE}
 * @param zone in which its times are meant
 * @param language ISO 639-1 code of the language its residents mostly speak
 * @param areas neighbourhoods, the finest place that is ever recorded
 * @param sharesRumours whether rumours opened here are known to the network from the start
 * @param sharesMessages whether approved counter-messages are offered to the other cities
 * @param teaching whether tags that people confirm here teach the topic models; {@code null}, as in
 *     cities kept before this could be said, means yes
 * @param approval who has to read an answer before it goes out; {@code null}, as in cities kept
 *     before this could be said, means {@link ApprovalRules#USUAL}
 * @param contact who answers people that read its public pages, a line each for office, phone and
 *     address; {@code null} if nobody was named
 * @param demo whether everything in it is made up
 */
@Document("cities")
@TypeAlias("city")
public record City(
    @Id CityId id,
    @Version @Nullable Long version,
    String name,
    @Indexed(unique = true) String prefix,
    ZoneId zone,
    String language,
    List<String> areas,
    boolean sharesRumours,
    boolean sharesMessages,
    @Nullable Boolean teaching,
    @Nullable ApprovalRules approval,
    @Nullable String contact,
    boolean demo) {

  /** Most characters of {@code contact}. */
  public static final int CONTACT = 500;

  public City {
    Texts.required("name", name, Texts.SHORT);
    areas = List.copyOf(areas);
  }

  /** A city that names nobody on its public pages. */
  public City(
      CityId id,
      @Nullable Long version,
      String name,
      String prefix,
      ZoneId zone,
      String language,
      List<String> areas,
      boolean sharesRumours,
      boolean sharesMessages,
      @Nullable Boolean teaching,
      @Nullable ApprovalRules approval,
      boolean demo) {
    this(
        id,
        version,
        name,
        prefix,
        zone,
        language,
        areas,
        sharesRumours,
        sharesMessages,
        teaching,
        approval,
        null,
        demo);
  }

  /** The same city, described otherwise; its id and its demo flag stay. */
  City with(CityDraft draft) {
    return new City(
        id,
        version,
        draft.name(),
        draft.prefix(),
        draft.zone(),
        draft.language(),
        draft.areas(),
        draft.sharesRumours(),
        draft.sharesMessages(),
        draft.teaching(),
        draft.approval(),
        draft.contact(),
        demo);
  }

  /** Whether tags that people confirm here teach the topic models. */
  public boolean teaches() {
    return teaching == null || teaching;
  }

  /** Who has to read an answer before it goes out. */
  public ApprovalRules approvalRules() {
    return approval == null ? ApprovalRules.USUAL : approval;
  }

  /** The language its residents mostly speak. */
  public Locale locale() {
    return Locale.of(language);
  }
}
