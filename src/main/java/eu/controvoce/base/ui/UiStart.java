package eu.controvoce.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.i18n.Translations;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes every window speak the person's language, also when something goes wrong. */
@Component
class UiStart implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  private final Translations translations;

  UiStart(Translations translations) {
    this.translations = translations;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    var service = event.getSource();
    service.setSystemMessagesProvider(this::systemMessages);
    service.addSessionInitListener(start -> {
      start.getSession().setLocale(language(start.getRequest()));
      start.getSession().setErrorHandler(UiStart::failed);
    });
    service.addUIInitListener(start -> open(start.getUI()));
  }

  private void open(UI ui) {
    var request = VaadinRequest.getCurrent();
    if (request != null) {
      ui.setLocale(language(request));
    }
    var dialog = ui.getReconnectDialogConfiguration();
    dialog.setDialogText(translations.getTranslation("ui.reconnecting", ui.getLocale()));
    dialog.setDialogTextGaveUp(translations.getTranslation("ui.disconnected", ui.getLocale()));
    ui.getPage().executeJs("document.documentElement.lang = $0", ui.getLocale().toLanguageTag());
    indicator(ui);
  }

  /** The line that tells whether the server answers: in our words, and announced as a status. */
  private void indicator(UI ui) {
    ui.getPage()
        .executeJs(
            """
            const indicator = document.querySelector("vaadin-connection-indicator");
            if (indicator) {
              indicator.setAttribute("role", "status");
              indicator.onlineText = $0;
              indicator.offlineText = $1;
              indicator.reconnectingText = $2;
            }
            """,
            translations.getTranslation("ui.online", ui.getLocale()),
            translations.getTranslation("ui.offline", ui.getLocale()),
            translations.getTranslation("ui.reconnecting", ui.getLocale()));
  }

  private static Locale language(VaadinRequest request) {
    return request instanceof VaadinServletRequest servlet
        ? Languages.of(servlet.getHttpServletRequest())
        : Locale.ITALIAN;
  }

  /** What nobody caught: a refusal is told as such, anything else gets a number. */
  private static void failed(ErrorEvent event) {
    var cause = event.getThrowable();
    while (cause != null && !(cause instanceof Refusal)) {
      cause = cause.getCause();
    }
    if (cause instanceof Refusal refusal) {
      tell(() -> Notices.refused(refusal));
    } else {
      var number = Incidents.log(event.getThrowable());
      tell(() ->
          Notices.failed(
              I18NProvider.translate("ui.internal.title")
                  + ". "
                  + I18NProvider.translate("ui.incident", number)));
    }
  }

  private static void tell(Runnable notice) {
    if (UI.getCurrent() != null) {
      notice.run();
    }
  }

  private SystemMessages systemMessages(SystemMessagesInfo info) {
    var request = info.getRequest();
    var language = request == null ? Locale.ITALIAN : language(request);
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredCaption(translations.getTranslation("ui.expired.title", language));
    messages.setSessionExpiredMessage(translations.getTranslation("ui.expired.sentence", language));
    messages.setSessionExpiredNotificationEnabled(true);
    messages.setInternalErrorCaption(translations.getTranslation("ui.internal.title", language));
    messages.setInternalErrorMessage(translations.getTranslation("ui.internal.sentence", language));
    messages.setCookiesDisabledCaption(translations.getTranslation("ui.cookies.title", language));
    messages.setCookiesDisabledMessage(
        translations.getTranslation("ui.cookies.sentence", language));
    return messages;
  }
}
