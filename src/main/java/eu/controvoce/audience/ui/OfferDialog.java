package eu.controvoce.audience.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.audience.MailingList;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.language.CodingFrame;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Asks whether residents may join a list, and what it is about. */
final class OfferDialog {

  private OfferDialog() {}

  /** Does it. */
  @FunctionalInterface
  interface Save {
    void save(boolean open, @Nullable String topic);
  }

  static void open(MailingList list, CodingFrame frame, Save save) {
    var dialog = new Dialog();
    var open = new Checkbox(say("list.offer.open"), list.open());
    var topic = Fields.choice(say("list.topic"), frame.topics());
    topic.setHelperText(say("list.topic.help"));
    topic.setClearButtonVisible(true);
    Locale locale = UI.getCurrent().getLocale();
    topic.setItemLabelGenerator(each -> each.label(locale));
    var present = list.topic();
    if (present != null) {
      frame.topic(present).ifPresent(topic::setValue);
    }
    var errors = new FieldErrors().bind("topic", topic);
    dialog.setHeaderTitle(say("list.offer"));
    dialog.addClassName("cv-dialog");
    dialog.add(new Form(open, topic));
    dialog
        .getFooter()
        .add(
            Buttons.quiet(say("ui.cancel"), dialog::close),
            Buttons.primary(
                say("list.save"),
                () -> {
                  var chosen = topic.getOptionalValue().map(CodingFrame.Topic::code).orElse(null);
                  if (errors.attempt(() -> save.save(open.getValue(), chosen))) {
                    dialog.close();
                  }
                }));
    dialog.open();
  }

  private static String say(String key) {
    return I18NProvider.translate(key);
  }
}
