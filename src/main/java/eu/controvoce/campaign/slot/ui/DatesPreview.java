package eu.controvoce.campaign.slot.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.slot.Recurrence;
import eu.controvoce.campaign.slot.RecurrenceWords;
import eu.controvoce.campaign.slot.SlotPreview;
import eu.controvoce.city.Actor;

/** What a rule means: in words, its next dates, and the holidays that are left out. */
final class DatesPreview extends Composite<Div> {

  private static final int DATES = 8;

  private final SlotPreview previews;
  private final RecurrenceWords words;
  private final Times times;
  private final Actor actor;

  DatesPreview(SlotPreview previews, RecurrenceWords words, Times times, Actor actor) {
    this.previews = previews;
    this.words = words;
    this.times = times;
    this.actor = actor;
    getContent().addClassNames("cv-card", "cv-dates-preview");
    getContent().getElement().setAttribute("aria-live", "polite");
  }

  /** May be refused, with the field that is wrong. */
  void show(Recurrence rule) {
    var next = previews.of(actor, rule, DATES, getLocale());
    var sentence = new Paragraph(words.say(rule, times.today(), getLocale()));
    sentence.addClassName("cv-dates-sentence");
    var list = new UnorderedList();
    list.getElement().setAttribute("aria-label", getTranslation("slot.preview"));
    next.dates()
        .forEach(each -> {
          var said = times.at(each.at(), getLocale());
          list.add(
              new ListItem(each.shifted() ? getTranslation("slot.preview.shifted", said) : said));
        });
    getContent().removeAll();
    getContent().add(sentence, new Span(getTranslation("slot.preview")), list);
    if (!next.leftOut().isEmpty()) {
      var without = new UnorderedList();
      without.addClassName("cv-dates-without");
      next.leftOut()
          .forEach(each ->
              without.add(
                  new ListItem(times.date(each.day(), getLocale()) + " · " + each.holiday())));
      getContent().add(new Span(getTranslation("slot.preview.left-out")), without);
    }
  }

  /** While the rule cannot be read. */
  void nothing() {
    getContent().removeAll();
    getContent().add(SlotWords.help(getTranslation("slot.preview.nothing")));
  }
}
