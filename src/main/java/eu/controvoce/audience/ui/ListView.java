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
import eu.controvoce.audience.ListId;
import eu.controvoce.audience.Lists;
import eu.controvoce.audience.MailingList;
import eu.controvoce.audience.email.Samples;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.Texts;
import eu.controvoce.base.ui.Buttons;
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
import eu.controvoce.language.CodingFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is on a list, and adding people who agreed. */
@Route(ListsView.ROUTE + "/:list")
@RolesAllowed({"OFFICER", "MANAGER"})
class ListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  /** More than anybody reads. */
  private static final int MOST_SHOWN = 200;

  private final Lists lists;
  private final Samples samples;
  private final CodingFrame frame;
  private final Times times;
  private final Actor actor;
  private @Nullable MailingList list;

  ListView(Lists lists, Samples samples, CodingFrame frame, Times times, CurrentActor current) {
    this.lists = lists;
    this.samples = samples;
    this.frame = frame;
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
    var people = lists.people(actor, shown.id());
    var description = shown.description();
    var title =
        new ViewTitle(
            shown.name(),
            description == null ? "" : description,
            new MoreMenu()
                .add(Icon.EDIT, getTranslation("list.rename"), () -> rename(shown))
                .add(Icon.PEOPLE, getTranslation("list.segment"), () -> segment(shown)));
    var columns = new Div(new Div(people(people)), aside(shown));
    columns.addClassNames("cv-columns", "cv-sheet");
    getContent().removeAll();
    getContent().add(title, columns);
  }

  private Component people(List<Lists.Listed> people) {
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

  private ListItem line(Lists.Listed listed) {
    var subscriber = listed.subscriber();
    var address = new Span(listed.address());
    address.addClassName("cv-row-title");
    var since =
        new Span(
            new Span(subscriber.consent().how()),
            new Span(times.date(subscriber.subscribedAt(), getLocale())),
            new Span(getTranslation("list.pace." + subscriber.pace().name())));
    since.addClassName("cv-row-parts");
    var words = new Div(address, since);
    words.addClassName("cv-row-words");
    var menu =
        new MoreMenu()
            .add(
                Icon.CLOSE,
                getTranslation("list.remove"),
                () -> act(() -> lists.remove(actor, subscriber.id()), "list.removed"));
    var holder = new Div(words, menu);
    holder.addClassName("cv-row-link");
    var item = new ListItem(holder);
    item.addClassName("cv-row");
    return item;
  }

  private Component aside(MailingList shown) {
    var aside = new Div(new ListFacts(shown, frame, () -> offer(shown)));
    aside.addClassName("cv-story");
    aside.add(new MailPreview(samples, actor, shown));
    if (!shown.isSegment()) {
      aside.add(add(shown), new ImportForm(lists, actor, shown.id(), () -> render(shown)));
    }
    return aside;
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
                  AddedNotice.show(added);
                  render(shown);
                }));
    return new Section(
            getTranslation("list.add.heading"), new Form(addresses, consent).actions(save))
        .raised();
  }

  private void offer(MailingList shown) {
    OfferDialog.open(
        shown,
        frame,
        (open, topic) -> {
          list = lists.offer(actor, shown.id(), open, topic);
          render(list);
        });
  }

  private void segment(MailingList shown) {
    SegmentDialog.open(
        shown,
        lists.areas(actor, shown.id()),
        (name, segment) -> {
          var made = lists.createSegment(actor, name, segment);
          getUI().ifPresent(ui -> ui.navigate(ListsView.ROUTE + "/" + made.id().value()));
        });
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
