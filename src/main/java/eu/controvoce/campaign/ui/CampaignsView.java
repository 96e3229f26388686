package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.FilterChips;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.CampaignStatus;
import eu.controvoce.campaign.Outgoing;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationFilter;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The campaigns of the city and how far they are. */
@Route(CampaignLinks.CAMPAIGNS)
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class CampaignsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  /** What can be shown, by the key of its words. */
  private static final Map<String, Predicate<Campaign>> FILTERS = filters();

  private final CampaignDesk desk;
  private final Outgoing outgoing;
  private final Times times;
  private final Actor actor;
  private final Div found = new Div();
  private String filter = "current";

  CampaignsView(CampaignDesk desk, Outgoing outgoing, Times times, CurrentActor current) {
    this.desk = desk;
    this.outgoing = outgoing;
    this.times = times;
    this.actor = current.get();
    getContent().addClassName("cv-view");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("campaign.list");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var all = desk.list(actor);
    var create =
        actor.may(Permission.PLAN)
            ? new Component[] {
              Buttons.primaryLink(getTranslation("campaign.new"), CampaignLinks.newCampaign(""))
            }
            : new Component[0];
    getContent().removeAll();
    getContent()
        .add(
            new ViewTitle(
                getTranslation("campaign.list"),
                all.isEmpty() ? "" : getTranslation("campaign.list.sentence", all.size()),
                all.isEmpty() ? new Component[0] : create));
    if (all.isEmpty()) {
      getContent()
          .add(
              new EmptyState(
                  Icon.CAMPAIGN,
                  getTranslation("campaign.list.empty"),
                  getTranslation("campaign.list.empty.text"),
                  create));
      return;
    }
    getContent().add(filters(all), found);
    show(all);
  }

  private FilterChips filters(List<Campaign> all) {
    var chips =
        new FilterChips(
            getTranslation("campaign.filter"),
            key -> {
              filter = key;
              show(all);
            });
    FILTERS.forEach((key, fits) ->
        chips.add(key, getTranslation("campaign.show." + key), all.stream().filter(fits).count()));
    chips.show(filter);
    return chips;
  }

  private void show(List<Campaign> all) {
    var fits = FILTERS.getOrDefault(filter, _ -> true);
    var fitting = all.stream().filter(fits).map(this::row).toList();
    found.removeAll();
    if (fitting.isEmpty()) {
      found.add(new Paragraph(getTranslation("campaign.show.none")));
      return;
    }
    var rows = new Rows(getTranslation("campaign.list"));
    rows.show(fitting);
    found.add(rows);
  }

  private static Map<String, Predicate<Campaign>> filters() {
    var filters = new LinkedHashMap<String, Predicate<Campaign>>();
    filters.put("current", each -> each.status() != CampaignStatus.ARCHIVED);
    filters.put("proposed", each -> each.status() == CampaignStatus.PROPOSED);
    filters.put("archived", each -> each.status() == CampaignStatus.ARCHIVED);
    return filters;
  }

  private ItemRow row(Campaign campaign) {
    var publications = outgoing.list(actor, PublicationFilter.of(campaign.id()));
    var out =
        publications.stream().filter(Publication::isVisible).count()
            + publications.stream().filter(each -> each.status() == PublicationStatus.DONE).count();
    var ahead = publications.stream().filter(Publication::isUpcoming).count();
    return new ItemRow(
        campaign.name(),
        false,
        List.of(
            campaign.code(),
            getTranslation(
                "campaign.between",
                times.date(campaign.from(), getLocale()),
                times.date(campaign.to(), getLocale())),
            getTranslation("campaign.progress", out, ahead)),
        CampaignLinks.details(campaign.id()),
        Words.badge(campaign.status()));
  }
}
