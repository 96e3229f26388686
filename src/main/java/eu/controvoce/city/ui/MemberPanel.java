package eu.controvoce.city.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.Copyable;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import eu.controvoce.city.Member;
import eu.controvoce.city.Role;
import eu.controvoce.city.access.Invitation;
import eu.controvoce.city.access.MemberDesk;
import eu.controvoce.city.access.MemberDraft;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One member: what is said about them and what can be done. */
final class MemberPanel extends Composite<Div> {

  private final MemberDesk desk;
  private final Actor actor;
  private final Command changed;
  private final FieldErrors errors = new FieldErrors();
  private final TextField username = Fields.text(getTranslation("member.username"), "");
  private final TextField name = Fields.text(getTranslation("member.name"), "");
  private final TextField email = Fields.text(getTranslation("member.email"), "");
  private final ComboBox<Role> role;
  private final ComboBox<City> city;
  private final Div secret = new Div();
  private @Nullable Member member;

  private MemberPanel(
      @Nullable Member member, MemberDesk desk, List<City> cities, Actor actor, Command changed) {
    this.member = member;
    this.desk = desk;
    this.actor = actor;
    this.changed = changed;
    role = Fields.choice(getTranslation("member.role"), List.of(Role.values()));
    role.setItemLabelGenerator(each -> getTranslation("role." + each.name()));
    city = Fields.choice(getTranslation("member.city"), cities);
    city.setItemLabelGenerator(City::name);
    errors
        .bind("username", username)
        .bind("name", name)
        .bind("email", email)
        .bind("role", role)
        .bind("city", city);
    role.addValueChangeListener(
        event -> city.setVisible(event.getValue() == null || event.getValue().belongsToCity()));
    if (member == null) {
      username.setHelperText(getTranslation("member.username.help"));
    } else {
      fill(member, cities);
    }
    show();
  }

  /** For somebody who is not there yet. */
  static MemberPanel adding(MemberDesk desk, List<City> cities, Actor actor, Command changed) {
    return new MemberPanel(null, desk, cities, actor, changed);
  }

  /** For somebody who is. */
  static MemberPanel of(
      Member member, MemberDesk desk, List<City> cities, Actor actor, Command changed) {
    return new MemberPanel(member, desk, cities, actor, changed);
  }

  private void fill(Member from, List<City> cities) {
    username.setValue(from.username());
    username.setReadOnly(true);
    name.setValue(from.name());
    email.setValue(Objects.requireNonNullElse(from.email(), ""));
    role.setValue(from.role());
    cities.stream()
        .filter(each -> each.id().equals(from.city()))
        .findFirst()
        .ifPresent(city::setValue);
  }

  private void show() {
    var known = member;
    var form = new Form(username, name, email, role, city);
    if (known == null) {
      form.actions(Buttons.primary(getTranslation("members.add"), this::add));
    } else {
      form.actions(
          Buttons.primary(getTranslation("save"), () -> save(known)),
          Buttons.secondary(getTranslation("member.reset"), () -> reset(known)),
          known.enabled()
              ? Buttons.danger(getTranslation("member.disable"), () -> disable(known))
              : Buttons.secondary(getTranslation("member.enable"), () -> enable(known)));
    }
    var heading = new H2(known == null ? getTranslation("members.add") : known.name());
    getContent().addClassName("cv-admin-panel");
    getContent().removeAll();
    getContent().add(heading, secret, form);
  }

  private void add() {
    errors.attempt(() -> {
      hand(desk.add(actor, draft()));
      fillReadOnly();
      show();
    });
  }

  private void fillReadOnly() {
    username.setReadOnly(true);
    username.setHelperText(null);
  }

  private void save(Member known) {
    if (errors.attempt(() -> update(desk.edit(actor, known.id(), version(known), draft())))) {
      Notices.done(getTranslation("saved"));
    }
  }

  private void disable(Member known) {
    Confirm.danger(
        getTranslation("member.disable.ask", known.name()),
        getTranslation("member.disable.means"),
        getTranslation("member.disable"),
        () -> errors.attempt(() -> update(desk.disable(actor, known.id()))));
  }

  private void enable(Member known) {
    errors.attempt(() -> update(desk.enable(actor, known.id())));
  }

  private void reset(Member known) {
    Confirm.danger(
        getTranslation("member.reset.ask", known.name()),
        getTranslation("member.reset.means"),
        getTranslation("member.reset"),
        () ->
            errors.attempt(() -> {
              hand(desk.resetPassword(actor, known.id()));
              show();
            }));
  }

  private void hand(Invitation invitation) {
    update(invitation.member());
    secret.removeAll();
    secret.add(
        new Copyable(
            getTranslation("member.link"),
            invitation.link(),
            getTranslation("member.link.words", invitation.member().name())));
  }

  private void update(Member after) {
    member = after;
    show();
    changed.execute();
  }

  private MemberDraft draft() {
    if (role.getValue() == null) {
      throw new InvalidInput("role", "input.required");
    }
    var where = city.getValue();
    return new MemberDraft(
        username.getValue(),
        name.getValue(),
        email.getValue(),
        role.getValue(),
        where == null ? null : where.id());
  }

  private static long version(Member member) {
    return Objects.requireNonNull(member.version());
  }
}
