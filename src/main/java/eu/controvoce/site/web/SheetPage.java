package eu.controvoce.site.web;

import eu.controvoce.answer.MessageId;
import eu.controvoce.answer.PictureDesk;
import eu.controvoce.answer.PictureDesk.Shown;
import eu.controvoce.answer.Variant;
import eu.controvoce.channel.ChannelType;
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
  private final PictureDesk pictures;

  SheetPage(SitePages pages, PublicSheets sheets, CodingFrame frame, PictureDesk pictures) {
    this.pages = pages;
    this.sheets = sheets;
    this.frame = frame;
    this.pictures = pictures;
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
    var textLanguage = translated.isPresent() ? locale.getLanguage() : own;
    var picture = picture(sheet, textLanguage);
    var headline = translated.map(List::getFirst).orElse(sheet.content().headline());
    model.addAttribute("sheet", sheet);
    model.addAttribute("translated", translated.orElse(null));
    model.addAttribute("textLanguage", textLanguage);
    model.addAttribute("picture", picture.orElse(null));
    model.addAttribute("pictureLanguage", pictureLanguage(sheet, textLanguage));
    model.addAttribute(
        "topics", sheet.topics().stream().flatMap(each -> frame.topic(each).stream()).toList());
    model.addAttribute("share", ShareLinks.of(headline, pages.address(path)));
    if (!sheet.underRevision()) {
      model.addAttribute(
          "preview",
          new SitePages.Preview(
              pages.address(words.to(path + "/anteprima.png")).toString(),
              headline + " · " + city.name()));
    }
    model.addAttribute("form", form);
    model.addAttribute("clarities", Opinion.Clarity.values());
    model.addAttribute(
        "claimReview",
        sheet.underRevision()
            ? null
            : ClaimReview.of(
                    sheet,
                    city,
                    pages.address(path),
                    pages.address("/citta/" + city.id()),
                    picture.map(Shown::address).orElse(null),
                    words)
                .orElse(null));
    return "site/sheet";
  }

  /** Only beside words that are shown. */
  private Optional<Shown> picture(PublicSheet sheet, String language) {
    return sheet.underRevision()
        ? Optional.empty()
        : pictures.shown(sheet.content(), ChannelType.PUBLIC_PAGE, language);
  }

  /** The language its picture is described in: the cut's, if that brought the picture. */
  private static String pictureLanguage(PublicSheet sheet, String language) {
    return sheet
        .content()
        .variant(ChannelType.PUBLIC_PAGE, language)
        .flatMap(Variant::illustration)
        .map(_ -> language)
        .orElse(sheet.content().language());
  }
}
