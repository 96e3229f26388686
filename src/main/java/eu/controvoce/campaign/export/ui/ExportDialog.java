package eu.controvoce.campaign.export.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.export.PlanLinks;
import eu.controvoce.campaign.export.PlanQueries;
import eu.controvoce.campaign.export.PlanQuery;
import java.time.LocalDate;
import java.util.Locale;

/** Asks for which days, and fetches the plan as a sheet or on paper. */
final class ExportDialog {

  private static final int MONTHS = 3;

  private ExportDialog() {}

  static void open(Times times, PlanQuery query, Locale locale) {
    var dialog = new Dialog();
    dialog.setHeaderTitle(say("export.open"));
    dialog.addClassName("cv-dialog");
    var from = Fields.day(say("export.from"), locale);
    var to = Fields.day(say("export.to"), locale);
    from.setValue(first(query, times));
    to.setValue(from.getValue().plusMonths(MONTHS));
    var sheet = link(Icon.TABLE, say("export.xlsx"));
    var paper = link(Icon.PRINT, say("export.pdf"));
    var row = new Div(sheet, paper);
    row.addClassNames("cv-actions", "cv-papers");
    Runnable renew = () -> point(query, from, to, sheet, paper);
    from.addValueChangeListener(_ -> renew.run());
    to.addValueChangeListener(_ -> renew.run());
    renew.run();
    var days = new Div(from, to);
    days.addClassName("cv-form-row");
    var words = new Paragraph(say("export.help"));
    words.addClassName("cv-help");
    var all = new Div(new Form(days), words, row);
    all.addClassName("cv-stack");
    dialog.add(all);
    dialog.getFooter().add(Buttons.quiet(say("export.close"), dialog::close));
    dialog.open();
  }

  /** What is over is shown from a while ago, what is to come from today. */
  private static LocalDate first(PlanQuery query, Times times) {
    var past =
        query.filter().statuses().stream()
            .noneMatch(each ->
                switch (each) {
                  case PLANNED, SCHEDULED, PUBLISHING, FAILED, PAUSED, TO_DO -> true;
                  case PUBLISHED, CANCELLED, DONE, CORRECTED, WITHDRAWN -> false;
                });
    return past ? times.today().minusMonths(MONTHS) : times.today();
  }

  private static void point(
      PlanQuery query, DatePicker from, DatePicker to, Anchor sheet, Anchor paper) {
    var first = from.getValue();
    var last = to.getValue();
    var right = first != null && last != null && !last.isBefore(first);
    to.setErrorMessage(say("export.reversed"));
    to.setInvalid(!right);
    sheet.setEnabled(right);
    paper.setEnabled(right);
    if (right) {
      var what = PlanQueries.write(query, first, last);
      sheet.setHref(PlanLinks.SHEET + what);
      paper.setHref(PlanLinks.PAPER + what);
    } else {
      sheet.removeHref();
      paper.removeHref();
    }
  }

  /** Fetches a file past Vaadin's router, since it is no page. */
  private static Anchor link(Icon icon, String text) {
    var link = new Anchor("", icon.create(), new Span(text));
    link.addClassName("cv-button");
    link.setRouterIgnore(true);
    link.getElement().setAttribute("download", true);
    return link;
  }

  private static String say(String key) {
    return I18NProvider.translate(key);
  }
}
