package eu.controvoce.notice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Times;
import eu.controvoce.city.Actor;
import eu.controvoce.notice.Notice;
import eu.controvoce.notice.NoticeBoard;

/** One notice: what happened, to what, when; a click leads there and counts as seen. */
final class NoticeLink extends Composite<Anchor> {

  NoticeLink(Notice notice, Times times, NoticeBoard board, Actor actor, Command gone) {
    var text = new Span(getTranslation(notice.text(), notice.details().toArray()));
    text.addClassName("cv-notice-text");
    var words = new Div(text);
    words.addClassName("cv-notice-words");
    if (notice.title() != null) {
      var title = new Span(notice.title());
      title.addClassName("cv-notice-title");
      words.add(title);
    }
    var when = new Span(times.relative(notice.at(), getLocale()));
    when.addClassName("cv-notice-when");
    words.add(when);
    var dot = new Span();
    dot.addClassName("cv-notice-dot");
    if (!notice.isRead()) {
      var fresh = new Span(getTranslation("notice.unread"));
      fresh.addClassName("cv-hidden");
      dot.add(fresh);
    }
    getContent().setHref(notice.route());
    getContent().addClassName("cv-notice-link");
    getContent().setClassName("cv-notice-new", !notice.isRead());
    getContent().add(dot, words);
    getContent()
        .getElement()
        .addEventListener(
            "click",
            _ -> {
              try {
                board.read(actor, notice.id());
              } catch (Refusal e) {
                Notices.refused(e);
              }
              gone.execute();
            });
  }
}
