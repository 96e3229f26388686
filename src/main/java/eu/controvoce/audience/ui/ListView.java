package eu.controvoce.audience.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import eu.controvoce.audience.Added;
import eu.controvoce.audience.ListId;
import eu.controvoce.audience.Lists;
import eu.controvoce.audience.MailingList;
import eu.controvoce.audience.Subscriber;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.MoreMenu;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is on a list, and adding people who agreed. */
@Route(ListsView.ROUTE + "/:list")
@RolesAllowed({"OFFICER", "MANAGER"})
class ListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  /** More than anybody reads. */
  private static final int MOST_SHOWN = 200;

  private final Lists lists;
  private final Times times;
  private final Actor actor;
  private @Nullable MailingList list;

  ListView(Lists lists, Times times, CurrentActor current) {
    this.lists = lists;
    this.times = times;
    this.actor = current.get();
    getContent().addClassName("cv-view");
  }

  @Override
  public String getPageTitle() {
    return list == null ? "" : list.name();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      var id = event.getRouteParameters().get("list").map(ListId::new).orElseThrow();
      list = lists.find(actor, id);
      render(list);
    } catch (Refusal e) {
      throw new NotFoundException();
    }
  }

  private void render(MailingList shown) {
    var people = lists.subscribers(actor, shown.id());
    var description = shown.description();
    var title =
        new ViewTitle(
            shown.name(),
            description == null ? "" : description,
            new MoreMenu().add(Icon.EDIT, getTranslation("list.rename"), () -> rename(shown)));
    var columns = new Div(new Div(people(people)), add(shown));
    columns.addClassNames("cv-columns", "cv-sheet");
    getContent().removeAll();
    getContent().add(title, columns);
  }

  private Component people(List<Subscriber> people) {
    if (people.isEmpty()) {
      return new EmptyState(
          Icon.PEOPLE, getTranslation("list.nobody"), getTranslation("list.nobody.text"));
    }
    var items = new UnorderedList();
    people.stream().limit(MOST_SHOWN).map(this::line).forEach(items::add);
    items.getElement().setAttribute("aria-label", getTranslation("list.who"));
    var rows = new Div(items);
    rows.addClassName("cv-rows");
    var section = new Section(getTranslation("list.people", people.size()), rows);
    if (people.size() > MOST_SHOWN) {
      section.add(new Paragraph(getTranslation("ui.rows.shown", MOST_SHOWN, people.size())));
    }
    return section;
  }

  private ListItem line(Subscriber subscriber) {
    var address = new Span(subscriber.address());
    address.addClassName("cv-row-title");
    var since =
        new Span(
            new Span(subscriber.consentNote()),
            new Span(times.date(subscriber.subscribedAt(), getLocale())));
    since.addClassName("cv-row-parts");
    var words = new Div(address, since);
    words.addClassName("cv-row-words");
    var menu =
        new MoreMenu()
            .add(
                Icon.CLOSE,
                getTranslation("list.remove"),
                () -> act(() -> lists.remove(actor, subscriber.id()), "list.removed"))
            .add(Icon.DELETE, getTranslation("list.erase"), () -> erase(subscriber));
    var holder = new Div(words, menu);
    holder.addClassName("cv-row-link");
    var item = new ListItem(holder);
    item.addClassName("cv-row");
    return item;
  }

  private Component add(MailingList shown) {
    var addresses =
        Fields.area(getTranslation("list.addresses"), getTranslation("list.addresses.help"), 4);
    var consent = Fields.text(getTranslation("list.consent"), getTranslation("list.consent.help"));
    consent.setMaxLength(Texts.SHORT);
    var errors = new FieldErrors().bind("addresses", addresses).bind("consentNote", consent);
    var save =
        Buttons.primary(
            getTranslation("list.add"),
            () ->
                errors.attempt(() -> {
                  var added =
                      lists.add(actor, shown.id(), addresses.getValue(), "it", consent.getValue());
                  tell(added);
                  render(shown);
                }));
    return new Section(
            getTranslation("list.add.heading"), new Form(addresses, consent).actions(save))
        .raised();
  }

  private void tell(Added added) {
    Notices.done(getTranslation("list.added", added.added(), added.present(), added.left()));
    if (!added.wrong().isEmpty()) {
      Notices.failed(
          getTranslation(
              "list.added.wrong",
              added.wrong().stream()
                  .limit(20)
                  .map(String::valueOf)
                  .collect(Collectors.joining(", "))));
    }
  }

  private void rename(MailingList shown) {
    ListDialog.open(
        getTranslation("list.rename"),
        shown,
        (name, description) -> {
          list = lists.rename(actor, shown.id(), name, description);
          render(list);
        });
  }

  private void erase(Subscriber subscriber) {
    Confirm.danger(
        getTranslation("list.erase.question"),
        getTranslation("list.erase.consequence"),
        getTranslation("list.erase"),
        () -> act(() -> lists.erase(actor, subscriber.id()), "list.erased"));
  }

  private void act(Command what, String done) {
    try {
      what.execute();
      Notices.done(getTranslation(done));
    } catch (Refusal e) {
      Notices.refused(e);
    }
    if (list != null) {
      render(list);
    }
  }
}
