package eu.controvoce.campaign.export.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.export.PlanQuery;
import eu.controvoce.campaign.feed.CalendarRoutes;
import java.util.function.Supplier;

/** What can be done with a list of what goes out as a whole: take it along, or follow it. */
public final class PlanTools extends Composite<Div> {

  /**
   * @param shown which part of the plan the list shows at the moment it is asked
   */
  public PlanTools(Times times, Supplier<PlanQuery> shown) {
    getContent().addClassNames("cv-actions", "cv-plan-tools");
    getContent()
        .add(
            Buttons.quiet(
                I18NProvider.translate("export.open"),
                () -> ExportDialog.open(times, shown.get(), getLocale())),
            Buttons.link(I18NProvider.translate("calendar.subscribe"), CalendarRoutes.LINKS));
  }
}
