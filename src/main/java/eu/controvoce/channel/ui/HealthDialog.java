package eu.controvoce.channel.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Steps;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletHealth;
import eu.controvoce.channel.Why;
import java.util.Locale;

/** How a channel does: when something last went out, and what went wrong. */
final class HealthDialog {

  private HealthDialog() {}

  static void open(Outlet outlet, OutletHealth health, Times times, Locale locale) {
    var dialog = new Dialog();
    dialog.setHeaderTitle(say("channel.health.of", outlet.name()));
    dialog.addClassName("cv-dialog");
    var success = health.lastSuccess();
    dialog.add(
        line(
            Icon.CHECK.create(),
            success == null
                ? say("channel.health.never")
                : say("channel.health.success", times.at(success, locale))));
    dialog.add(line(Icon.ATTENTION.create(), say("channel.health.failures", health.failures())));
    if (health.mishaps().isEmpty()) {
      dialog.add(new Paragraph(say("channel.health.no-errors")));
    } else {
      var steps = new Steps();
      health
          .mishaps()
          .forEach(each -> steps.add(Tone.DANGER, words(each.why()), times.at(each.at(), locale)));
      dialog.add(new Paragraph(say("channel.health.errors")), steps);
    }
    dialog.getFooter().add(Buttons.primary(say("ui.close"), dialog::close));
    dialog.open();
  }

  static String words(String stored) {
    var why = Why.parse(stored);
    return say(why.key(), why.values());
  }

  private static Paragraph line(SvgIcon icon, String text) {
    var line = new Paragraph();
    line.addClassName("cv-aside-line");
    line.add(icon, new Span(text));
    return line;
  }

  private static String say(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
