package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Fact;
import eu.controvoce.answer.FactStatus;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.base.ui.FactCard;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The module's own terms in the person's language. */
final class Labels {

  private Labels() {}

  static String of(String prefix, Enum<?> value) {
    return say(prefix + "." + value.name());
  }

  static String say(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }

  static Span help(String text) {
    var span = new Span(text);
    span.addClassName("cv-help");
    return span;
  }

  static StateBadge badge(MessageStatus status) {
    var tone =
        switch (status) {
          case DRAFT -> Tone.NEUTRAL;
          case IN_REVIEW, CHANGES_REQUESTED, NEEDS_REVISION -> Tone.ATTENTION;
          case APPROVED -> Tone.ANSWER;
          case RETIRED -> Tone.DONE;
        };
    return new StateBadge(tone, of("message.status", status));
  }

  static StateBadge badge(FactStatus status) {
    var tone =
        switch (status) {
          case DRAFT -> Tone.NEUTRAL;
          case CHECKED, PUBLISHED -> Tone.FACT;
          case REVIEW_DUE -> Tone.ATTENTION;
          case WITHDRAWN -> Tone.DONE;
        };
    return new StateBadge(tone, of("fact.status", status));
  }

  /** A fact as it is shown wherever something stands on it: figure, statement, where it is from. */
  static FactCard card(Fact fact, Times times, Locale locale, Component... details) {
    var card = new FactCard(fact.statement(), source(fact, times, locale));
    if (fact.figure() != null) {
      card.withFigure(fact.figure());
    }
    var all = new ArrayList<Component>();
    var frame = frame(fact, times, locale);
    if (!frame.isEmpty()) {
      all.add(help(frame));
    }
    if (fact.figure() == null && fact.figureMissing()) {
      all.add(new StateBadge(Tone.ATTENTION, figure(fact)));
    }
    all.addAll(List.of(details));
    return all.isEmpty() ? card : card.with(all.toArray(Component[]::new));
  }

  /** The figure, or the words that say where it has to be looked up; empty when it has none. */
  static String figure(Fact fact) {
    if (fact.figure() != null) {
      return fact.figure();
    }
    return fact.figureMissing() ? say("fact.figure.missing", fact.source().name()) : "";
  }

  /** Institution and the day it was read there. */
  static String source(Fact fact, Times times, Locale locale) {
    var read = fact.source().retrievedOn();
    return read == null
        ? fact.source().name()
        : fact.source().name() + " · " + say("fact.read-on", times.date(read, locale));
  }

  /** Where and when a figure holds, and how it is meant. */
  static String frame(Fact fact, Times times, Locale locale) {
    var from = fact.periodFrom();
    var to = fact.periodTo();
    var period =
        from != null && to != null
            ? say("fact.period.between", times.date(from, locale), times.date(to, locale))
            : from != null
                ? say("fact.period.since", times.date(from, locale))
                : to != null ? say("fact.period.until", times.date(to, locale)) : null;
    return Stream.of(fact.territory(), period, fact.definition())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  static long version(Fact fact) {
    return Objects.requireNonNull(fact.version(), "only saved facts are shown");
  }

  static long version(CounterMessage message) {
    return Objects.requireNonNull(message.version(), "only saved messages are shown");
  }
}
