package eu.controvoce.city.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.Copyable;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Times;
import eu.controvoce.city.Actor;
import eu.controvoce.city.access.ApiToken;
import eu.controvoce.city.access.TokenDesk;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** A member's API tokens: made, shown once, revoked. */
final class TokensSection extends Composite<Div> {

  /** Days a token may count; 0 stands for until revoked. */
  private static final List<Integer> DAYS = List.of(30, 90, 365, 0);

  private final TokenDesk tokens;
  private final Times times;
  private final Actor actor;
  private final FieldErrors errors = new FieldErrors();
  private final TextField name =
      Fields.text(getTranslation("token.name"), getTranslation("token.name.help"));
  private final ComboBox<Integer> days = Fields.choice(getTranslation("token.valid"), DAYS);
  private final Div secret = new Div();
  private final Div list = new Div();

  TokensSection(TokenDesk tokens, Times times, Actor actor) {
    this.tokens = tokens;
    this.times = times;
    this.actor = actor;
    errors.bind("name", name);
    days.setItemLabelGenerator(this::duration);
    days.setValue(90);
    var form =
        new Form(name, days)
            .actions(Buttons.secondary(getTranslation("token.create"), this::create));
    getContent()
        .add(
            new Section(
                getTranslation("token.title"),
                new Paragraph(getTranslation("token.sentence")),
                list,
                secret,
                form));
    read();
  }

  private String duration(Integer number) {
    return number == 0
        ? getTranslation("token.valid.always")
        : getTranslation("token.valid.days", number);
  }

  private void read() {
    list.removeAll();
    var lines = new UnorderedList();
    lines.addClassName("cv-lines");
    tokens.list(actor).forEach(each -> lines.add(line(each)));
    if (lines.getComponentCount() > 0) {
      list.add(lines);
    }
  }

  private ListItem line(ApiToken token) {
    var title = new Span(token.name());
    title.addClassName("cv-row-title");
    var parts = new Span();
    parts.addClassName("cv-row-parts");
    parts.add(
        new Span(getTranslation("token.created", times.date(token.createdAt(), getLocale()))));
    var used = token.lastUsedAt();
    parts.add(
        new Span(
            used == null
                ? getTranslation("token.unused")
                : getTranslation("token.used", times.at(used, getLocale()))));
    var until = token.expiresAt();
    if (until != null) {
      parts.add(new Span(getTranslation("token.until", times.date(until, getLocale()))));
    }
    var words = new Div(title, parts);
    words.addClassName("cv-row-words");
    var line =
        new ListItem(words, Buttons.danger(getTranslation("token.revoke"), () -> revoke(token)));
    line.addClassName("cv-row");
    return line;
  }

  private void create() {
    errors.attempt(() -> {
      int chosen = Objects.requireNonNullElse(days.getValue(), 90);
      var validFor = chosen == 0 ? null : Duration.ofDays(chosen);
      var token = tokens.create(actor, name.getValue(), validFor);
      secret.removeAll();
      secret.add(new Copyable(getTranslation("token.secret"), token, getTranslation("token.once")));
      name.clear();
      read();
    });
  }

  private void revoke(ApiToken token) {
    Confirm.danger(
        getTranslation("token.revoke.ask", token.name()),
        getTranslation("token.revoke.means"),
        getTranslation("token.revoke"),
        () ->
            errors.attempt(() -> {
              tokens.revoke(actor, token);
              secret.removeAll();
              read();
            }));
  }
}
