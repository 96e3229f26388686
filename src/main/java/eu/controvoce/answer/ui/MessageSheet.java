package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.base.ui.Section;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Journal;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.RumourLinks;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    added.forEach(read::add);
    var own = actor.may(Permission.ANSWER) && message.city().equals(actor.city());
    if (own) {
      revisions(message, bench, actor, read);
      read.add(
          new Story(bench.journal().of(Journal.subject("message", message.id())), bench.times()));
    }
    var beside = new Div(about(message, rumours, bench));
    if (actor.may(Permission.ANSWER)) {
      beside.add(new FittingRumours(message, bench, actor));
    }
    beside.addClassName("cv-stack");
    getContent().addClassName("cv-composer");
    getContent().add(read, beside);
  }

  private Section about(CounterMessage message, List<Rumour> rumours, Bench bench) {
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
                new Span(bench.times().date(each.at(), getLocale()) + name(bench, each.by()))));
    if (message.demo()) {
      term(list, "answer.demo.term", new Span(getTranslation("answer.demo")));
    }
    var about = new Section(getTranslation("message.about"), list).raised();
    rumours.forEach(each -> about.add(new Anchor(RumourLinks.rumour(each.id()), each.title())));
    return about;
  }

  private String name(Bench bench, @Nullable MemberId approver) {
    return approver == null
        ? ""
        : bench.members().findById(approver).map(each -> " · " + each.name()).orElse("");
  }

  /** Earlier approved texts, each against the one before it. */
  private void revisions(CounterMessage message, Bench bench, Actor actor, Div read) {
    var all = bench.desk().revisions(actor, message.id());
    if (all.size() < 2) {
      return;
    }
    var section = new Section(getTranslation("message.revisions"));
    for (int i = 0; i < all.size() - 1; i++) {
      var newer = all.get(i);
      section.add(
          Labels.help(
              getTranslation(
                  "message.revision.on",
                  newer.revision(),
                  bench.times().date(newer.at(), getLocale()))),
          new Comparison(all.get(i + 1).content(), newer.content()));
    }
    read.add(section);
  }

  private void term(DescriptionList list, String key, Component value) {
    list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
  }
}
