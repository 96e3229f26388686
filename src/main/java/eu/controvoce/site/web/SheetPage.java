package eu.controvoce.site.web;

import eu.controvoce.answer.MessageId;
import eu.controvoce.city.City;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.site.Opinion;
import eu.controvoce.site.PublicSheet;
import eu.controvoce.site.PublicSheets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** One answer's page, as it is read and as it comes back from its form. */
@Component
class SheetPage {

  private final SitePages pages;
  private final PublicSheets sheets;
  private final CodingFrame frame;

  SheetPage(SitePages pages, PublicSheets sheets, CodingFrame frame) {
    this.pages = pages;
    this.sheets = sheets;
    this.frame = frame;
  }

  /** The sheet of an address, if there is one. */
  Optional<PublicSheet> find(City city, String id) {
    return id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,79}")
        ? sheets.find(city.id(), new MessageId(id))
        : Optional.empty();
  }

  /** The path of a sheet. */
  static String path(City city, PublicSheet sheet) {
    return "/citta/" + city.id() + "/risposte/" + sheet.id();
  }

  /** Fills the page and names its template. */
  String show(City city, PublicSheet sheet, Locale locale, OpinionForm form, Model model) {
    var path = path(city, sheet);
    var words = pages.frame(model, locale, city, path);
    var own = sheet.content().language();
    var translated =
        own.equals(locale.getLanguage())
            ? Optional.<List<String>>empty()
            : sheet.in(locale.getLanguage());
    var headline = translated.map(List::getFirst).orElse(sheet.content().headline());
    model.addAttribute("sheet", sheet);
    model.addAttribute("translated", translated.orElse(null));
    model.addAttribute("textLanguage", translated.isPresent() ? locale.getLanguage() : own);
    model.addAttribute(
        "topics", sheet.topics().stream().flatMap(each -> frame.topic(each).stream()).toList());
    model.addAttribute("share", ShareLinks.of(headline, pages.address(path)));
    model.addAttribute("form", form);
    model.addAttribute("clarities", Opinion.Clarity.values());
    model.addAttribute(
        "claimReview",
        sheet.underRevision()
            ? null
            : ClaimReview.of(
                    sheet, city, pages.address(path), pages.address("/citta/" + city.id()), words)
                .orElse(null));
    return "site/sheet";
  }
}
