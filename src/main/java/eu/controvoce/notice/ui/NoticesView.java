package eu.controvoce.notice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.EmptyState;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Times;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.notice.NoticeBoard;
import jakarta.annotation.security.PermitAll;

/** Everything one was told, newest first. */
@Route(NoticesView.ROUTE)
@PermitAll
class NoticesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

  static final String ROUTE = "avvisi";

  private static final int MOST = 200;

  private final NoticeBoard board;
  private final Actor actor;
  private final Times times;
  private final ViewTitle title;
  private final Div body = new Div();

  NoticesView(NoticeBoard board, CurrentActor current, Times times) {
    this.board = board;
    this.actor = current.get();
    this.times = times;
    title = new ViewTitle(getTranslation("notice.title"), getTranslation("notice.lead"));
    getContent().addClassName("cv-view");
    getContent().add(title, body);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("notice.title");
  }

  /** Reads afresh on every entry, since Vaadin may hand the same view back. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    body.removeAll();
    title.setActions();
    var latest = board.latest(actor, MOST);
    if (latest.isEmpty()) {
      body.add(
          new EmptyState(
              Icon.BELL, getTranslation("notice.empty"), getTranslation("notice.empty.text")));
      return;
    }
    if (board.unread(actor) > 0) {
      title.setActions(Buttons.secondary(getTranslation("notice.read-all"), this::readAll));
    }
    var list = new UnorderedList();
    list.addClassNames("cv-notices", "cv-card");
    latest.forEach(
        each -> list.add(new ListItem(new NoticeLink(each, times, board, actor, () -> {}))));
    body.add(list);
  }

  private void readAll() {
    try {
      board.readAll(actor);
    } catch (Refusal e) {
      Notices.refused(e);
    }
    show();
  }
}
