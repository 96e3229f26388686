package eu.controvoce.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Refusal;
import java.time.Duration;

/**
 * Tells people what came of what they did. Texts are already in their language, except for
 * refusals, whose key is looked up here.
 */
public final class Notices {

  private static final Duration SHORT = Duration.ofSeconds(5);

  /** Long enough to read, understand and change one's mind. */
  private static final Duration UNDOABLE = Duration.ofSeconds(12);

  private Notices() {}

  /** Something went well. */
  public static void done(String text) {
    open(Tone.FACT, text, SHORT);
  }

  /** Something went well and can be taken back for a while. */
  public static void done(String text, Command undo) {
    var notice = open(Tone.FACT, text, UNDOABLE);
    var button =
        new Button(
            I18NProvider.translate("ui.undo"),
            _ -> {
              notice.close();
              undo.execute();
            });
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    notice.addComponentAtIndex(1, button);
  }

  /** Something worth knowing. */
  public static void tell(String text) {
    open(Tone.NEUTRAL, text, SHORT);
  }

  /** Something did not work; stays until closed. */
  public static void failed(String text) {
    open(Tone.DANGER, text, Duration.ZERO).setAssertive(true);
  }

  /** Why it was not done; stays until closed. */
  public static void refused(Refusal refusal) {
    failed(words(refusal));
  }

  /** A refusal in the person's language. */
  public static String words(Refusal refusal) {
    return I18NProvider.translate(refusal.key(), refusal.arguments());
  }

  private static Notification open(Tone tone, String text, Duration stay) {
    var notice = new Notification();
    var icon = tone == Tone.NEUTRAL ? Icon.INFO : tone.icon();
    var words = new Div(icon.create(), new Span(text));
    words.addClassNames("cv-notice", tone.cssClass());
    notice.add(words);
    if (stay.isZero()) {
      var close = Buttons.icon(Icon.CLOSE, I18NProvider.translate("ui.close"), notice::close);
      notice.add(close);
    }
    notice.setDuration((int) stay.toMillis());
    notice.setPosition(Notification.Position.BOTTOM_CENTER);
    notice.addClassName(tone.cssClass());
    UI.getCurrent().add(notice);
    notice.open();
    return notice;
  }
}
