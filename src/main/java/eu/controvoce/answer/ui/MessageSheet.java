package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.Consent;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.base.ui.Section;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourLinks;
import java.util.List;
import java.util.stream.Collectors;

/** A message that is not being written: as it is read, what it stands on, what happened to it. */
final class MessageSheet extends Composite<Div> {

  MessageSheet(
      CounterMessage message,
      List<Rumour> rumours,
      Bench bench,
      Actor actor,
      List<Component> added) {
    var facts = bench.register().behind(actor, message.content().facts());
    var read =
        new Div(Preview.page(message.content(), List.of(), facts, bench.times(), getLocale()));
    read.addClassName("cv-stack");
    var own = actor.may(Permission.ANSWER) && message.city().equals(actor.city());
    if (own && !message.lastNotes().isEmpty()) {
      read.add(
          new Section(
              getTranslation("message.comments"), new NotesByField(message, bench.times())));
    }
    added.forEach(read::add);
    if (own) {
      read.add(new Versions(message, bench, actor));
      read.add(
          new Story(bench.journal().of(Journal.subject("message", message.id())), bench.times()));
    }
    var beside = new Div(about(message, rumours, bench, actor));
    beside.add(look(message, facts, bench));
    if (actor.may(Permission.ANSWER)) {
      beside.add(new FittingRumours(message, bench, actor));
    }
    beside.addClassName("cv-stack");
    getContent().addClassName("cv-composer");
    getContent().add(read, beside);
  }

  private Section about(CounterMessage message, List<Rumour> rumours, Bench bench, Actor actor) {
    var list = new DescriptionList();
    list.addClassName("cv-facts");
    term(list, "message.code", new Span(message.code()));
    term(list, "message.status", Labels.badge(message.status()));
    term(list, "message.form", new Span(Labels.of("message.form", message.content().form())));
    if (!message.content().approaches().isEmpty()) {
      term(
          list,
          "composer.approaches",
          new Span(
              message.content().approaches().stream()
                  .map(each -> Labels.of("message.approach", each))
                  .collect(Collectors.joining(", "))));
    }
    bench
        .cities()
        .findById(message.city())
        .ifPresent(each -> term(list, "message.city", new Span(each.name())));
    var author = message.author();
    if (author != null) {
      bench
          .members()
          .findById(author)
          .ifPresent(each -> term(list, "message.author", new Span(each.name())));
    }
    message
        .publishable()
        .ifPresent(each ->
            term(
                list,
                "message.approved",
                new Span(bench.times().date(each.at(), getLocale()) + readers(bench, each))));
    if (message.status() == MessageStatus.IN_REVIEW && !message.consents().isEmpty()) {
      term(list, "message.approved-by", new Span(names(message.consents())));
    }
    Versions.original(message, bench, actor)
        .ifPresent(each ->
            term(
                list,
                "message.adapted-from",
                new Anchor(
                    AnswerLinks.message(each.id()),
                    each.code() + " · " + Versions.city(each, bench))));
    if (message.demo()) {
      term(list, "answer.demo.term", new Span(getTranslation("answer.demo")));
    }
    var about = new Section(getTranslation("message.about"), list).raised();
    rumours.forEach(each -> about.add(new Anchor(RumourLinks.rumour(each.id()), each.title())));
    return about;
  }

  private String readers(Bench bench, CounterMessage.Approved approved) {
    if (!approved.consents().isEmpty()) {
      return " · " + names(approved.consents());
    }
    var by = approved.by();
    return by == null
        ? ""
        : bench.members().findById(by).map(each -> " · " + each.name()).orElse("");
  }

  private String names(List<Consent> consents) {
    return consents.stream()
        .map(each ->
            each.isOfGuest() ? getTranslation("message.consent.guest", each.name()) : each.name())
        .collect(Collectors.joining(", "));
  }

  /** Every channel's look, with the text to copy. */
  private static Preview look(CounterMessage message, List<Fact> facts, Bench bench) {
    var address = bench.addresses().answer(message.city(), message.id().value()).toString();
    var preview = new Preview(bench.times(), Versions.city(message, bench), address);
    preview.show(message.content(), List.of(), facts);
    preview.as(ChannelType.TELEGRAM, message.content().language());
    return preview;
  }

  private void term(DescriptionList list, String key, Component value) {
    list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
  }
}
