package eu.controvoce.channel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Trial;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an account is and the key to it; the key is never shown again. */
final class ConnectionFields extends Composite<Div> {

  private final Paragraph help = new Paragraph();
  private final TextField server = Fields.text(say("channel.server"), "");
  private final TextField account = Fields.text(say("channel.account"), "");
  private final PasswordField token = new PasswordField(say("channel.token"));
  private final Checkbox repeat = new Checkbox(say("channel.telegram.repeat"));
  private final Div outcome = new Div();
  private final Button tryOut;

  /**
   * @param tryOut tries what is typed
   */
  ConnectionFields(FieldErrors errors, Command tryOut) {
    this.tryOut = Buttons.secondary(say("channel.trial"), tryOut);
    help.addClassName("cv-help");
    token.setWidthFull();
    token.setRevealButtonVisible(false);
    // Not somebody's password: browsers must neither keep nor offer one.
    token.getElement().setAttribute("autocomplete", "new-password");
    repeat.setHelperText(say("channel.telegram.repeat.help"));
    outcome.getElement().setAttribute("role", "status");
    errors.bind("server", server).bind("account", account).bind("token", token);
    getContent().addClassName("cv-form");
    getContent().add(help, server, account, token, repeat, this.tryOut, outcome);
  }

  /** Shows what a kind needs; nothing for kinds that are not connected. */
  void show(@Nullable ChannelType type, boolean connected) {
    setVisible(type != null && type.isConnectable());
    if (type == null || !type.isConnectable()) {
      return;
    }
    help.setText(say("channel.help." + type.name()));
    server.setHelperText(say("channel.server.help." + type.name()));
    account.setVisible(type != ChannelType.MASTODON);
    if (type != ChannelType.MASTODON) {
      account.setLabel(say("channel.account." + type.name()));
      account.setHelperText(say("channel.account.help." + type.name()));
    }
    token.setHelperText(say(connected ? "channel.token.present" : "channel.token.absent"));
    repeat.setVisible(type == ChannelType.TELEGRAM);
    outcome.removeAll();
  }

  void fill(Outlet outlet, Map<String, String> settings) {
    server.setValue(settings.getOrDefault("server", ""));
    account.setValue(settings.getOrDefault("account", ""));
    repeat.setValue("yes".equals(settings.get("repeat")));
    show(outlet.type(), outlet.isConnected());
  }

  /** What is typed, by the adapters' keys. */
  void read(ChannelType type, Map<String, String> settings) {
    if (!type.isConnectable()) {
      return;
    }
    settings.put("server", server.getValue());
    if (type != ChannelType.MASTODON) {
      settings.put("account", account.getValue());
    }
    if (type == ChannelType.TELEGRAM && repeat.getValue()) {
      settings.put("repeat", "yes");
    }
  }

  /** The key typed; {@code null} to keep what is there. */
  @Nullable String token() {
    return token.isEmpty() ? null : token.getValue();
  }

  void tell(Trial trial) {
    outcome.removeAll();
    outcome.add(
        new StateBadge(
            trial.works() ? Tone.FACT : Tone.DANGER,
            say(trial.words().key(), trial.words().values())));
  }

  private static String say(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
