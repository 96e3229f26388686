package eu.controvoce.notice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.shared.Registration;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Times;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.notice.NoticeBoard;
import org.jspecify.annotations.Nullable;

/** How many notices one has not seen, and behind it the newest of them. */
final class Bell extends Composite<Div> {

  private static final int MOST = 8;

  /** Beyond this the number would say no more. */
  private static final int COUNTED = 99;

  private final transient NoticeBoard board;
  private final transient CurrentActor current;
  private final transient Times times;
  private final NativeButton button = new NativeButton();
  private final Span count = new Span();
  private final Popover popover = new Popover();
  private final Div list = new Div();
  private @Nullable Registration navigations;

  Bell(NoticeBoard board, CurrentActor current, Times times) {
    this.board = board;
    this.current = current;
    this.times = times;
    count.addClassName("cv-bell-count");
    count.getElement().setAttribute("aria-hidden", "true");
    button.addClassName("cv-bell");
    button.add(Icon.BELL.create(), count);
    list.addClassName("cv-notices");
    popover.add(list);
    popover.setTarget(button);
    popover.setAutofocus(true);
    popover.setPosition(PopoverPosition.BOTTOM_END);
    popover.setAriaLabel(getTranslation("notice.title"));
    popover.addOpenedChangeListener(event -> {
      if (event.isOpened()) {
        fill();
      }
    });
    getContent().addClassName("cv-bell-place");
    getContent().add(button, popover);
  }

  /** What was told meanwhile is counted whenever the person goes somewhere. */
  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    recount();
    navigations = event.getUI().addAfterNavigationListener(_ -> recount());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    if (navigations != null) {
      navigations.remove();
      navigations = null;
    }
  }

  private void recount() {
    var unread = current.find().map(board::unread).orElse(0L);
    getContent().setVisible(current.find().isPresent());
    count.setVisible(unread > 0);
    count.setText(unread > COUNTED ? COUNTED + "+" : Long.toString(unread));
    button.setAriaLabel(
        unread == 0
            ? getTranslation("notice.title")
            : getTranslation("notice.title.unread", unread));
  }

  private void fill() {
    list.removeAll();
    var actor = current.find().orElse(null);
    if (actor == null) {
      return;
    }
    var latest = board.latest(actor, MOST);
    var head = new Div(new Span(getTranslation("notice.title")));
    head.addClassName("cv-notices-head");
    if (board.unread(actor) > 0) {
      head.add(Buttons.quiet(getTranslation("notice.read-all"), () -> readAll(actor)));
    }
    list.add(head);
    if (latest.isEmpty()) {
      var none = new Paragraph(getTranslation("notice.empty.text"));
      none.addClassName("cv-help");
      list.add(none);
      return;
    }
    latest.forEach(each -> list.add(new NoticeLink(each, times, board, actor, this::goneTo)));
    var all = new Anchor(NoticesView.ROUTE, new Span(getTranslation("notice.all")));
    all.addClassName("cv-menu-item");
    all.getElement().addEventListener("click", _ -> popover.close());
    list.add(all);
  }

  private void goneTo() {
    popover.close();
    recount();
  }

  private void readAll(Actor actor) {
    try {
      board.readAll(actor);
    } catch (Refusal e) {
      Notices.refused(e);
    }
    recount();
    fill();
  }
}
