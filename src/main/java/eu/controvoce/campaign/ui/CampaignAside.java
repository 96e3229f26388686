package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.strategy.StrategyDesk;
import eu.controvoce.campaign.strategy.StrategyLinks;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.Member;
import eu.controvoce.city.Members;
import eu.controvoce.rumour.RumourLinks;
import eu.controvoce.rumour.Rumours;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a campaign is made of: its state and days, the rumours it answers, its messages. */
@org.springframework.stereotype.Component
class CampaignAside {

  private final Rumours rumours;
  private final CounterMessages messages;
  private final StrategyDesk strategies;
  private final Members members;
  private final Cities cities;
  private final Times times;

  CampaignAside(
      Rumours rumours,
      CounterMessages messages,
      StrategyDesk strategies,
      Members members,
      Cities cities,
      Times times) {
    this.strategies = strategies;
    this.members = members;
    this.cities = cities;
    this.rumours = rumours;
    this.messages = messages;
    this.times = times;
  }

  Component of(Campaign campaign, Actor actor, Locale locale) {
    var aside = new Aside();
    aside.addClassName("cv-aside");
    aside.add(new Div(Words.badge(campaign.status())));
    var days =
        new Paragraph(
            Words.say(
                "campaign.between",
                times.date(campaign.from(), locale),
                times.date(campaign.to(), locale)));
    aside.add(days, new Paragraph(campaign.code()));
    strategy(campaign, actor).ifPresent(aside::add);
    var city = actor.ownCity();
    var answered =
        rumours.findAllById(campaign.rumours()).stream()
            .filter(each -> each.isKnownTo(city))
            .map(each -> link(RumourLinks.rumour(each.id()), each.title(), true))
            .toList();
    var answers =
        messages.findAllById(campaign.messages()).stream()
            .filter(each -> each.isKnownTo(city))
            .map(each -> link(AnswerLinks.message(each.id()), each.content().headline(), false))
            .toList();
    part("campaign.rumours", answered).ifPresent(aside::add);
    part("campaign.messages", answers).ifPresent(aside::add);
    words("campaign.audiences", campaign.audiences()).ifPresent(aside::add);
    words("campaign.partners", campaign.partners()).ifPresent(aside::add);
    var team =
        members.findAllById(campaign.team()).stream()
            .filter(each -> city.equals(each.city()))
            .map(Member::name)
            .sorted()
            .toList();
    words("campaign.team", team).ifPresent(aside::add);
    origin(campaign, actor).ifPresent(aside::add);
    return aside;
  }

  private Optional<Component> strategy(Campaign campaign, Actor actor) {
    var id = campaign.framed().strategy();
    return id == null
        ? Optional.empty()
        : strategies.list(actor).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .map(each ->
                new Section(
                    Words.say("strategy.heading"),
                    new Paragraph(link(StrategyLinks.strategy(id), each.name(), false))));
  }

  /** Where it comes from: a campaign of the own city with a link, another city's by its name. */
  private Optional<Component> origin(Campaign campaign, Actor actor) {
    var origin = campaign.framed().origin();
    if (origin == null) {
      return Optional.empty();
    }
    var own = origin.city().equals(actor.city());
    var words =
        own
            ? new Paragraph(link(CampaignLinks.details(origin.campaign()), origin.name(), false))
            : new Paragraph(
                Words.say(
                    "campaign.origin.other",
                    origin.name(),
                    origin.code(),
                    cities.findById(origin.city()).map(City::name).orElse(origin.city().value())));
    return Optional.of(
        new Section(Words.say(own ? "campaign.origin.copy" : "campaign.origin"), words));
  }

  private static Optional<Component> part(String heading, List<Anchor> links) {
    if (links.isEmpty()) {
      return Optional.empty();
    }
    var list = new UnorderedList();
    links.forEach(each -> list.add(new ListItem(each)));
    return Optional.of(new Section(Words.say(heading), list));
  }

  private static Optional<Component> words(String heading, List<String> words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    var list = new UnorderedList();
    words.forEach(each -> list.add(new ListItem(each)));
    return Optional.of(new Section(Words.say(heading), list));
  }

  private static Anchor link(String route, String text, boolean said) {
    var words = new Span(text);
    if (said) {
      words.addClassName("cv-said");
    }
    return new Anchor(route, words);
  }
}
