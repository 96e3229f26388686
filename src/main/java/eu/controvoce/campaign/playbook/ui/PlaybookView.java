package eu.controvoce.campaign.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.MoreMenu;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.campaign.playbook.Playbook;
import eu.controvoce.campaign.playbook.PlaybookDesk;
import eu.controvoce.campaign.playbook.PlaybookId;
import eu.controvoce.campaign.playbook.PlaybookLinks;
import eu.controvoce.campaign.playbook.PlaybookRun;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import eu.controvoce.rumour.RumourLinks;
import eu.controvoce.rumour.Rumours;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One playbook: what it is for, what to do, what to say, and the times it was used. */
@Route(PlaybookLinks.PLAYBOOKS + "/:playbook")
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class PlaybookView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private final PlaybookDesk desk;
  private final PlaybookRun run;
  private final Rumours rumours;
  private final Cities cities;
  private final Times times;
  private final Actor actor;
  private @Nullable Playbook playbook;

  PlaybookView(
      PlaybookDesk desk,
      PlaybookRun run,
      Rumours rumours,
      Cities cities,
      Times times,
      CurrentActor current) {
    this.desk = desk;
    this.run = run;
    this.rumours = rumours;
    this.cities = cities;
    this.times = times;
    this.actor = current.get();
    getContent().addClassName("cv-view");
  }

  @Override
  public String getPageTitle() {
    return playbook == null ? "" : playbook.name();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      var id = event.getRouteParameters().get("playbook").map(PlaybookId::new).orElseThrow();
      playbook = desk.find(actor, id);
      show(playbook);
    } catch (Refusal e) {
      throw new NotFoundException();
    }
  }

  private void show(Playbook shown) {
    var story = new Div();
    story.addClassName("cv-story");
    if (shown.situation() != null) {
      story.add(
          new Section(getTranslation("playbook.situation"), new Paragraph(shown.situation())));
    }
    var used = run.uses(actor, shown.id());
    used.forEach(each -> story.add(new UsePart(each, run, actor, times)));
    if (used.isEmpty()) {
      story.add(checklist(shown));
    }
    story.add(messages(shown), expected(shown));
    var columns = new Div(story, about(shown));
    columns.addClassNames("cv-columns", "cv-sheet");
    getContent().removeAll();
    getContent().add(new ViewTitle(shown.name(), shown.objective(), actions(shown)), columns);
  }

  private Component[] actions(Playbook shown) {
    if (!actor.may(Permission.PLAN)) {
      return new Component[0];
    }
    var found = new ArrayList<Component>();
    found.add(
        Buttons.primary(
            getTranslation("playbook.use"),
            () -> new UseDialog(run, actor, shown, times, () -> show(shown)).open()));
    var menu = new MoreMenu();
    if (shown.city().equals(actor.city())) {
      menu.add(
          Icon.EDIT,
          getTranslation("playbook.edit"),
          () -> getUI().ifPresent(ui -> ui.navigate(PlaybookLinks.edit(shown.id()))));
      menu.add(
          Icon.DELETE,
          getTranslation("playbook.remove"),
          () ->
              Confirm.danger(
                  getTranslation("playbook.remove.heading"),
                  getTranslation("playbook.remove.text"),
                  getTranslation("playbook.remove"),
                  () -> remove(shown)));
    } else {
      menu.add(Icon.COPY, getTranslation("playbook.adopt"), () -> adopt(shown));
    }
    found.add(menu);
    return found.toArray(Component[]::new);
  }

  private void remove(Playbook shown) {
    try {
      desk.remove(actor, shown.id(), version(shown));
      Notices.done(getTranslation("playbook.removed", shown.code()));
      getUI().ifPresent(ui -> ui.navigate(PlaybookLinks.PLAYBOOKS));
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }

  private void adopt(Playbook shown) {
    try {
      var own = desk.adopt(actor, shown.id());
      Notices.done(getTranslation("playbook.adopted", own.code()));
      getUI().ifPresent(ui -> ui.navigate(PlaybookLinks.edit(own.id())));
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }

  private Section checklist(Playbook shown) {
    var list = new OrderedList();
    shown
        .checklist()
        .forEach(each ->
            list.add(
                new ListItem(
                    new Div(each.what()),
                    PlaybookWords.help(
                        PlaybookWords.when(each)
                            + " · "
                            + PlaybookWords.of("playbook.who", each.who())))));
    return new Section(
        getTranslation("playbook.checklist"),
        shown.checklist().isEmpty()
            ? PlaybookWords.help(getTranslation("playbook.checklist.none"))
            : list);
  }

  private Section messages(Playbook shown) {
    var heading = getTranslation("playbook.messages");
    var known = desk.messages(actor, shown);
    var section = new Section(heading);
    if (known.isEmpty()) {
      section.add(PlaybookWords.help(getTranslation("playbook.messages.none")));
    } else {
      var rows = new Rows(heading);
      rows.show(
          known.stream()
              .map(each ->
                  new ItemRow(
                      each.content().headline(),
                      false,
                      List.of(each.code()),
                      AnswerLinks.message(each.id()),
                      PlaybookWords.badge(each)))
              .toList());
      section.add(rows);
    }
    var hidden = shown.messages().size() - known.size();
    if (hidden > 0) {
      section.add(PlaybookWords.help(getTranslation("playbook.messages.hidden", hidden)));
    }
    return section;
  }

  private Section expected(Playbook shown) {
    var heading = getTranslation("playbook.rumours");
    var known =
        rumours.findAllById(shown.rumours()).stream()
            .filter(each -> each.isKnownTo(actor.ownCity()))
            .toList();
    if (known.isEmpty()) {
      return new Section(heading, PlaybookWords.help(getTranslation("playbook.rumours.none")));
    }
    var rows = new Rows(heading);
    rows.show(
        known.stream()
            .map(each ->
                new ItemRow(
                    each.title(), true, List.of(each.code()), RumourLinks.rumour(each.id())))
            .toList());
    return new Section(heading, rows);
  }

  private Component about(Playbook shown) {
    var list = new DescriptionList();
    list.addClassName("cv-facts");
    term(list, "playbook.field.trigger", PlaybookWords.of("playbook.trigger", shown.trigger()));
    term(
        list,
        "playbook.field.from",
        getTranslation("playbook.span", shown.startDaysBefore(), shown.endDaysAfter()));
    if (!shown.audiences().isEmpty()) {
      term(list, "playbook.field.audiences", String.join(", ", shown.audiences()));
    }
    if (!shown.channels().isEmpty()) {
      term(
          list,
          "playbook.field.channels",
          shown.channels().stream()
              .map(each -> PlaybookWords.of("channel.type", each))
              .collect(Collectors.joining(", ")));
    }
    cities.findById(shown.city()).ifPresent(each -> term(list, "playbook.field.city", each.name()));
    term(list, "playbook.field.sharing", PlaybookWords.of("rumour.sharing", shown.sharing()));
    term(
        list,
        "playbook.field.code",
        shown.code() + (shown.demo() ? " · " + getTranslation("ui.demo") : ""));
    var aside = new Aside();
    aside.addClassName("cv-aside");
    aside.add(new Section(getTranslation("playbook.about"), list).raised());
    if (!run.uses(actor, shown.id()).isEmpty()) {
      aside.add(checklist(shown));
    }
    return aside;
  }

  private void term(DescriptionList list, String key, String value) {
    list.add(
        new DescriptionList.Term(getTranslation(key)),
        new DescriptionList.Description(new Span(value)));
  }

  static long version(Playbook playbook) {
    return Objects.requireNonNull(playbook.version(), "only saved playbooks are shown");
  }
}
