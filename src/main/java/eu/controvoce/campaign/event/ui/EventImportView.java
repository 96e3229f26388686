package eu.controvoce.campaign.event.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.FileField;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.event.EventImport;
import eu.controvoce.campaign.event.EventRoutes;
import eu.controvoce.campaign.event.EventRow;
import eu.controvoce.campaign.event.EventRow.Bad;
import eu.controvoce.campaign.event.EventRow.Good;
import eu.controvoce.campaign.event.EventRow.State;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Takes events over from a calendar file: choose it, look at what it becomes, take it. */
@Route(EventRoutes.IMPORT)
@RolesAllowed({"OFFICER", "MANAGER"})
class EventImportView extends Composite<Div> implements HasDynamicTitle {

  private static final int SHOWN = 50;

  private final EventImport imports;
  private final CampaignDesk campaigns;
  private final Times times;
  private final Actor actor;
  private final Div body = new Div();

  EventImportView(EventImport imports, CampaignDesk campaigns, Times times, CurrentActor current) {
    this.imports = imports;
    this.campaigns = campaigns;
    this.times = times;
    this.actor = current.get();
    body.addClassName("cv-stack");
    getContent().addClassNames("cv-view", "cv-no-log");
    getContent()
        .add(
            new ViewTitle(getTranslation("event.import"), getTranslation("event.import.lead")),
            body);
    choose();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("event.import");
  }

  private void choose() {
    InMemoryUploadHandler handler =
        UploadHandler.inMemory((about, bytes) -> taken(about.fileName(), bytes));
    body.removeAll();
    body.add(
        FileField.one(EventImport.MOST_BYTES, List.of(".ics", ".ical"), handler),
        help(
            getTranslation(
                "event.import.help", EventImport.MOST, EventImport.MOST_BYTES / 1024 / 1024)),
        help(getTranslation("event.import.privacy")));
  }

  private void taken(String name, byte[] bytes) {
    try {
      show(name, bytes, imports.read(actor, bytes));
    } catch (Refusal e) {
      Notices.refused(e);
      choose();
    }
  }

  private void show(String name, byte[] bytes, List<EventRow> rows) {
    var good = rows.stream().filter(Good.class::isInstance).map(Good.class::cast).toList();
    var bad = rows.stream().filter(Bad.class::isInstance).map(Bad.class::cast).toList();
    var wanted = good.stream().filter(each -> each.state() != State.KNOWN).count();
    var campaign =
        Fields.choice(
            getTranslation("event.campaign"),
            campaigns.list(actor).stream().filter(Campaign::isOpen).toList());
    campaign.setItemLabelGenerator(Campaign::name);
    campaign.setClearButtonVisible(true);
    campaign.setHelperText(getTranslation("event.campaign.help"));
    var errors = new FieldErrors().bind("campaign", campaign);
    var take =
        Buttons.primary(
            getTranslation("event.import.take"),
            () ->
                errors.attempt(() -> {
                  var chosen = campaign.getValue();
                  done(imports.take(actor, name, bytes, chosen == null ? null : chosen.id()));
                }));
    take.setEnabled(wanted > 0);
    body.removeAll();
    body.add(
        new Paragraph(
            getTranslation(
                "event.import.sums",
                name,
                count(good, State.NEW),
                count(good, State.CHANGED),
                count(good, State.KNOWN),
                bad.size())),
        new Form(campaign)
            .actions(take, Buttons.quiet(getTranslation("event.import.other"), this::choose)));
    if (!good.isEmpty()) {
      body.add(new Section(getTranslation("event.import.preview"), table(good)));
    }
    if (!bad.isEmpty()) {
      body.add(new Section(getTranslation("event.import.refused"), refused(bad)));
    }
  }

  private void done(EventImport.Done done) {
    body.removeAll();
    var next =
        new Div(
            Buttons.primaryLink(getTranslation("event.import.look"), EventRoutes.EVENTS),
            Buttons.quiet(getTranslation("event.import.other"), this::choose));
    next.addClassName("cv-actions");
    body.add(
        new Section(
            getTranslation("event.import.done"),
            new Paragraph(
                getTranslation("event.import.result", done.added(), done.changed(), done.known()))),
        next);
  }

  private static long count(List<Good> rows, State state) {
    return rows.stream().filter(each -> each.state() == state).count();
  }

  private Div table(List<Good> rows) {
    var table = new NativeTable();
    table.addClassNames("cv-table", "cv-table-words");
    table
        .getHead()
        .addRow()
        .add(
            header("event.column.when"),
            header("event.column.title"),
            header("event.column.place"),
            header("event.column.state"));
    rows.stream()
        .limit(SHOWN)
        .forEach(each -> {
          var line = table.getBody().addRow();
          line.addDataCell()
              .setText(
                  each.wholeDay()
                      ? times.date(each.from(), getLocale())
                      : times.at(each.from(), getLocale()));
          line.addDataCell().setText(each.title());
          var place = each.place();
          line.addDataCell().setText(place == null ? "" : place);
          line.addDataCell().add(badge(each.state()));
        });
    var holder = new Div(table);
    holder.addClassName("cv-table-holder");
    holder.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
    holder.getElement().setAttribute("aria-label", getTranslation("event.import.preview"));
    if (rows.size() > SHOWN) {
      return new Div(holder, help(getTranslation("event.import.more", rows.size() - SHOWN)));
    }
    return holder;
  }

  private StateBadge badge(State state) {
    var tone =
        switch (state) {
          case NEW -> Tone.FACT;
          case CHANGED -> Tone.ATTENTION;
          case KNOWN -> Tone.DONE;
        };
    return new StateBadge(tone, getTranslation("event.state." + state.name()));
  }

  private UnorderedList refused(List<Bad> rows) {
    var list = new UnorderedList();
    rows.stream()
        .limit(SHOWN)
        .forEach(each ->
            list.add(
                new ListItem(
                    getTranslation(
                        "event.import.line",
                        each.line(),
                        each.title(),
                        getTranslation(each.key(), each.arguments().toArray())))));
    return list;
  }

  private NativeTableHeaderCell header(String key) {
    var cell = new NativeTableHeaderCell(getTranslation(key));
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  private static Paragraph help(String text) {
    var words = new Paragraph(text);
    words.addClassName("cv-help");
    return words;
  }
}
