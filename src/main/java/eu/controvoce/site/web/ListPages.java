package eu.controvoce.site.web;

import eu.controvoce.city.City;
import eu.controvoce.language.CodingFrame;
import eu.controvoce.site.PublicSheet;
import eu.controvoce.site.PublicSheets;
import eu.controvoce.site.SheetSearch;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** A city's answers: all of them, those of a topic, those a search finds; some to a page. */
@Controller
class ListPages {

  private static final int PER_PAGE = 10;

  private final SitePages pages;
  private final PublicSheets sheets;
  private final SheetSearch search;
  private final CodingFrame frame;

  ListPages(SitePages pages, PublicSheets sheets, SheetSearch search, CodingFrame frame) {
    this.pages = pages;
    this.sheets = sheets;
    this.search = search;
    this.frame = frame;
  }

  /** A topic that a city has answers on. */
  public record Choice(CodingFrame.Topic topic, long sheets) {}

  /**
   * Where a reader is in a long list.
   *
   * @param number of this page, from 1
   * @param before address of the page before; {@code null} on the first
   * @param after address of the page after; {@code null} on the last
   */
  public record Place(int number, int last, @Nullable String before, @Nullable String after) {}

  @GetMapping("/citta/{name}")
  String home(
      @PathVariable String name,
      @RequestParam(name = "tema") @Nullable String topic,
      @RequestParam(name = "q", defaultValue = "") String question,
      @RequestParam(name = "pagina", defaultValue = "1") String page,
      @RequestParam @Nullable String lang,
      Model model,
      HttpServletResponse response) {
    var locale = pages.locale(lang);
    var city = pages.city(name).orElse(null);
    if (city == null) {
      return pages.notFound(model, locale, null, response);
    }
    var known = topic == null ? null : frame.topic(topic).orElse(null);
    if (known != null && question.isBlank()) {
      return "redirect:" + pages.words(locale, city).to(path(city, known));
    }
    return list(city, known, question, page, locale, model, response);
  }

  @GetMapping("/citta/{name}/temi/{code}")
  String topic(
      @PathVariable String name,
      @PathVariable String code,
      @RequestParam(name = "q", defaultValue = "") String question,
      @RequestParam(name = "pagina", defaultValue = "1") String page,
      @RequestParam @Nullable String lang,
      Model model,
      HttpServletResponse response) {
    var locale = pages.locale(lang);
    var city = pages.city(name).orElse(null);
    var topic = frame.topic(code).orElse(null);
    if (city == null || topic == null) {
      return pages.notFound(model, locale, city, response);
    }
    return list(city, topic, question, page, locale, model, response);
  }

  private String list(
      City city,
      CodingFrame.@Nullable Topic topic,
      String question,
      String page,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, SitePages.caching());
    var path = topic == null ? "/citta/" + city.id() : path(city, topic);
    var words = pages.frame(model, locale, city, path);
    var all = sheets.onPage(city.id());
    var asked = question.strip();
    var found =
        search.search(all, asked, locale).stream()
            .filter(each -> topic == null || each.topics().contains(topic.code()))
            .toList();
    var last = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
    var number = Math.clamp(page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1, 1, last);
    model.addAttribute(
        "sheets", found.stream().skip((number - 1L) * PER_PAGE).limit(PER_PAGE).toList());
    model.addAttribute("count", found.size());
    model.addAttribute("total", all.size());
    model.addAttribute("choices", choices(all, locale));
    model.addAttribute("topic", topic);
    model.addAttribute("question", asked);
    model.addAttribute(
        "place",
        new Place(
            number,
            last,
            number == 1 ? null : address(path, asked, number - 1, words),
            number == last ? null : address(path, asked, number + 1, words)));
    return "site/home";
  }

  static String path(City city, CodingFrame.Topic topic) {
    return "/citta/" + city.id() + "/temi/" + topic.code();
  }

  private static String address(String path, String asked, int page, Words words) {
    var address = UriComponentsBuilder.fromPath(path);
    if (!asked.isEmpty()) {
      address.queryParam("q", "{asked}");
    }
    if (page > 1) {
      address.queryParam("pagina", page);
    }
    if (!Locale.ITALIAN.getLanguage().equals(words.language())) {
      address.queryParam("lang", words.language());
    }
    return address.encode().buildAndExpand(asked).toUriString();
  }

  private List<Choice> choices(List<PublicSheet> of, Locale locale) {
    return frame.topics().stream()
        .map(each ->
            new Choice(each, of.stream().filter(one -> one.topics().contains(each.code())).count()))
        .filter(each -> each.sheets() > 0)
        .sorted(Comparator.comparing(each -> each.topic().label(locale)))
        .toList();
  }
}
