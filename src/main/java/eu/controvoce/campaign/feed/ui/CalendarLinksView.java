package eu.controvoce.campaign.feed.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.Copyable;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.MoreMenu;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.campaign.feed.CalendarLink;
import eu.controvoce.campaign.feed.CalendarLinkDesk;
import eu.controvoce.campaign.feed.CalendarRoutes;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;

/** A member's calendar links: made, copied, renamed, revoked. */
@Route(CalendarRoutes.LINKS)
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class CalendarLinksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final CalendarLinkDesk desk;
  private final CampaignDesk campaigns;
  private final Times times;
  private final Actor actor;

  CalendarLinksView(
      CalendarLinkDesk desk, CampaignDesk campaigns, Times times, CurrentActor current) {
    this.desk = desk;
    this.campaigns = campaigns;
    this.times = times;
    this.actor = current.get();
    getContent().addClassName("cv-view");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("calendar.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    render();
  }

  private void render() {
    var links = desk.list(actor);
    var make = Buttons.primary(getTranslation("calendar.make"), this::make);
    getContent().removeAll();
    if (links.isEmpty()) {
      getContent()
          .add(
              new ViewTitle(getPageTitle(), getTranslation("calendar.lead")),
              new EmptyState(
                  Icon.CALENDAR,
                  getTranslation("calendar.none"),
                  getTranslation("calendar.none.text"),
                  make));
      return;
    }
    Map<CampaignId, String> names =
        campaigns.list(actor).stream().collect(Collectors.toMap(Campaign::id, Campaign::name));
    var list = new UnorderedList();
    list.addClassName("cv-lines");
    list.getElement().setAttribute("aria-label", getPageTitle());
    links.forEach(each -> list.add(line(each, names)));
    var secret = new Paragraph(getTranslation("calendar.secret"));
    secret.addClassName("cv-help");
    getContent()
        .add(
            new ViewTitle(getPageTitle(), getTranslation("calendar.lead"), make),
            new Section(getTranslation("calendar.mine"), list, secret));
  }

  private ListItem line(CalendarLink link, Map<CampaignId, String> names) {
    var title = new Span(link.name());
    title.addClassName("cv-row-title");
    var campaign = link.campaign();
    var shown =
        campaign == null
            ? getTranslation("calendar.scope." + link.scope().name())
            : getTranslation(
                "calendar.scope.one",
                names.getOrDefault(campaign, getTranslation("calendar.scope.gone")));
    var used = link.lastUsedAt();
    var parts =
        new Span(
            new Span(shown),
            new Span(getTranslation("calendar.made", times.date(link.createdAt(), getLocale()))),
            new Span(
                used == null
                    ? getTranslation("calendar.unused")
                    : getTranslation("calendar.used", times.date(used, getLocale()))));
    parts.addClassName("cv-row-parts");
    var words = new Div(title, parts);
    words.addClassName("cv-row-words");
    var copy = Copyable.button(getTranslation("calendar.copy"), desk.address(actor, link.id()));
    copy.setAriaLabel(getTranslation("calendar.copy.one", link.name()));
    var menu =
        new MoreMenu()
            .add(Icon.EDIT, getTranslation("calendar.rename"), () -> rename(link))
            .add(Icon.DELETE, getTranslation("calendar.revoke"), () -> revoke(link));
    var acts = new Div(copy, menu);
    acts.addClassName("cv-actions");
    var line = new ListItem(words, acts);
    line.addClassName("cv-row");
    return line;
  }

  private void make() {
    CalendarLinkDialog.make(desk, campaigns.list(actor), actor, this::render);
  }

  private void rename(CalendarLink link) {
    CalendarLinkDialog.rename(desk, actor, link, this::render);
  }

  private void revoke(CalendarLink link) {
    Confirm.danger(
        getTranslation("calendar.revoke.ask", link.name()),
        getTranslation("calendar.revoke.means"),
        getTranslation("calendar.revoke"),
        () -> {
          try {
            desk.revoke(actor, link.id());
            Notices.done(getTranslation("calendar.revoked"));
          } catch (Refusal e) {
            Notices.refused(e);
          }
          render();
        });
  }
}
