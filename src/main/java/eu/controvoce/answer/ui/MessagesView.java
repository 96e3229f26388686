package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageDesk;
import eu.controvoce.answer.MessageFilter;
import eu.controvoce.answer.MessageFilter.Scope;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.base.Paged;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.FilterChips;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.ItemRow;
import eu.controvoce.base.ui.Rows;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Cities;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the city answers, and what the other cities offer. */
@Route(AnswerLinks.MESSAGES)
@RolesAllowed({"OPERATOR", "OFFICER", "MANAGER"})
class MessagesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 50;

  private final MessageDesk desk;
  private final Cities cities;
  private final Actor actor;
  private final ViewTitle title;
  private final FilterChips chips;
  private final TextField search = new TextField();
  private final Div list = new Div();
  private final Rows rows;

  MessagesView(MessageDesk desk, Cities cities, CurrentActor current) {
    this.desk = desk;
    this.cities = cities;
    this.actor = current.get();
    title = new ViewTitle(getTranslation("messages.heading"), getTranslation("messages.lead"));
    chips = new FilterChips(getTranslation("answer.filter"), _ -> page(0, new ArrayList<>()));
    rows = new Rows(getTranslation("messages.heading"));
    search.setPlaceholder(getTranslation("messages.search"));
    search.setAriaLabel(getTranslation("messages.search"));
    search.setPrefixComponent(Icon.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(_ -> page(0, new ArrayList<>()));
    search.addClassName("cv-find");
    var tools = new Div(chips, search);
    tools.addClassName("cv-list-tools");
    getContent().addClassName("cv-view");
    getContent().add(title, tools, list);
    if (actor.may(Permission.ANSWER)) {
      title.setActions(
          Buttons.primaryLink(getTranslation("message.new"), AnswerLinks.newMessage()));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("messages.heading");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var shown = chips.current() == null ? "all" : chips.current();
    var own = desk.list(actor, MessageFilter.OWN);
    chips.clear();
    chips.add("all", getTranslation("answer.filter.all"), own.size());
    for (var status : MessageStatus.values()) {
      var count = own.stream().filter(each -> each.status() == status).count();
      if (count > 0) {
        chips.add(status.name(), Labels.of("message.status", status), count);
      }
    }
    chips.add("network", getTranslation("messages.network"));
    chips.show(shown);
    page(0, new ArrayList<>());
  }

  private void page(int number, List<ItemRow> before) {
    var found = Paged.of(desk.list(actor, filter()), number, PAGE);
    before.addAll(found.items().stream().map(this::row).toList());
    list.removeAll();
    if (before.isEmpty()) {
      list.add(
          new EmptyState(
              Icon.ANSWER,
              getTranslation("messages.empty"),
              getTranslation("messages.empty.text")));
      return;
    }
    rows.show(before);
    rows.more(before.size(), found.total(), () -> page(number + 1, before));
    list.add(rows);
  }

  private MessageFilter filter() {
    @Nullable String text = search.getValue().isBlank() ? null : search.getValue().strip();
    var key = chips.current() == null ? "all" : chips.current();
    return switch (key) {
      case "all" -> new MessageFilter(Scope.OWN, Set.of(), null, text);
      case "network" -> new MessageFilter(Scope.NETWORK, Set.of(), null, text);
      default -> new MessageFilter(Scope.OWN, Set.of(MessageStatus.valueOf(key)), null, text);
    };
  }

  private ItemRow row(CounterMessage message) {
    var where = new ArrayList<String>();
    where.add(message.code());
    if (!message.city().equals(actor.city())) {
      where.add(
          cities.findById(message.city()).map(each -> each.name()).orElse(message.city().value()));
    }
    where.add(Labels.of("message.form", message.content().form()));
    where.add(getTranslation("message.answers", message.rumours().size()));
    where.add(getTranslation("message.stands-on", message.content().facts().size()));
    if (message.demo()) {
      where.add(getTranslation("answer.demo"));
    }
    var badges = new Div(Labels.badge(message.status()));
    badges.addClassName("cv-chips");
    if (message.status() != MessageStatus.APPROVED && message.publishable().isPresent()) {
      badges.add(new StateBadge(Tone.ANSWER, getTranslation("message.in-force")));
    }
    return new ItemRow(
        message.content().headline(), false, where, AnswerLinks.message(message.id()), badges);
  }
}
