package eu.controvoce.city.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Devices;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Member;
import eu.controvoce.city.access.PasswordDesk;
import eu.controvoce.city.access.Profile;
import eu.controvoce.city.access.TokenDesk;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;

/** What members say about themselves: details, password, API tokens. */
@Route(AdminPages.PROFILE)
@PermitAll
class ProfileView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final Profile profile;
  private final PasswordDesk passwords;
  private final Actor actor;
  private final AuthenticationContext authentication;
  private final TextField name = Fields.text(getTranslation("member.name"), "");
  private final TextField email = Fields.text(getTranslation("member.email"), "");
  private final ComboBox<Locale> language;
  private final PasswordField old = new PasswordField(getTranslation("password.old"));
  private final PasswordField fresh = new PasswordField(getTranslation("password.new"));
  private final FieldErrors errors = new FieldErrors();
  private final List<SheetPart<Member>> parts;
  private final Div added = new Div();

  ProfileView(
      Profile profile,
      PasswordDesk passwords,
      TokenDesk tokens,
      Times times,
      CurrentActor current,
      ObjectProvider<SheetPart<Member>> parts,
      AuthenticationContext authentication) {
    this.profile = profile;
    this.passwords = passwords;
    this.actor = current.get();
    this.authentication = authentication;
    this.parts = parts.stream().sorted((a, b) -> Integer.compare(a.order(), b.order())).toList();
    added.addClassName("cv-stack");
    language = Fields.choice(getTranslation("profile.language"), Languages.ALL);
    language.setItemLabelGenerator(each -> each.getDisplayLanguage(each));
    language.setPlaceholder(getTranslation("profile.language.browser"));
    language.setClearButtonVisible(true);
    errors
        .bind("name", name)
        .bind("email", email)
        .bind("language", language)
        .bind("old", old)
        .bind("password", fresh);
    PasswordFields.prepare(old, "current-password");
    PasswordFields.prepare(fresh, "new-password");
    fresh.setHelperText(getTranslation("password.help"));
    getContent().addClassName("cv-view");
    getContent()
        .add(
            new ViewTitle(getTranslation("profile.title"), getTranslation("profile.sentence")),
            new Section(
                getTranslation("profile.details"),
                new Form(name, email, language)
                    .actions(Buttons.primary(getTranslation("save"), this::save))),
            new Section(
                getTranslation("profile.password"),
                new Form(old, fresh)
                    .actions(
                        Buttons.secondary(
                            getTranslation("profile.password.change"), this::change))),
            added,
            new TokensSection(tokens, times, actor));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("profile.title");
  }

  /** Reads afresh on every entry, since Vaadin may hand the same view back. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var member = profile.of(actor);
    fill(member);
    added.removeAll();
    parts.forEach(each -> each.part(member, () -> {}).ifPresent(added::add));
  }

  private void fill(Member member) {
    name.setValue(member.name());
    email.setValue(Objects.requireNonNullElse(member.email(), ""));
    language.setValue(Languages.named(member.language()).orElse(null));
  }

  private void save() {
    var wanted = language.getValue();
    var code = wanted == null ? null : wanted.getLanguage();
    if (errors.attempt(
        () -> fill(profile.describe(actor, name.getValue(), email.getValue(), code)))) {
      Notices.done(getTranslation("saved"));
      if (wanted != null && !wanted.getLanguage().equals(getLocale().getLanguage())) {
        Devices.speak(wanted);
      }
    }
  }

  /** All sessions end with the old password, this one too: the sign-in page follows. */
  private void change() {
    if (errors.attempt(() -> passwords.change(actor, old.getValue(), fresh.getValue()))) {
      authentication.logout();
    }
  }
}
