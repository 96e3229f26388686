package eu.controvoce.base.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The product's own icons, drawn in {@code frontend/icons/controvoce.svg} on a 24 px grid. */
public enum Icon {
  LISTEN,
  RESPOND,
  CAMPAIGN,
  NETWORK,
  EVALUATE,
  SETTINGS,
  RUMOUR,
  ANSWER,
  FACT,
  SOURCE,
  CHECK,
  ATTENTION,
  ERROR,
  INFO,
  DONE,
  DOT,
  CLOCK,
  CALENDAR,
  PLACE,
  PERSON,
  PEOPLE,
  TAG,
  LINK,
  UNLINK,
  ADD,
  EDIT,
  DELETE,
  MORE,
  CLOSE,
  BACK,
  NEXT,
  DOWN,
  SEARCH,
  FILTER,
  SORT,
  HELP,
  LANGUAGE,
  LIGHT,
  DARK,
  SYSTEM,
  LOGOUT,
  LOCK,
  MAIL,
  FEED,
  WEB,
  WEBHOOK,
  POSTER,
  SEND,
  PAUSE,
  PLAY,
  RETRY,
  UNDO,
  DOWNLOAD,
  UPLOAD,
  COPY,
  EYE,
  HISTORY,
  IDEA,
  CHART,
  TABLE,
  KEY,
  MASK,
  MERGE,
  STAR,
  EMPTY,
  PRINT,
  BELL;

  /** A picture beside words that say the same; silent for screen readers. */
  public SvgIcon create() {
    var icon = new SvgIcon("icons/controvoce.svg", symbol());
    icon.addClassName("cv-icon");
    icon.getElement().setAttribute("aria-hidden", "true");
    return icon;
  }

  /** A picture that stands alone and is read as the given text. */
  public SvgIcon create(String label) {
    var icon = new SvgIcon("icons/controvoce.svg", symbol());
    icon.addClassName("cv-icon");
    icon.getElement().setAttribute("role", "img").setAttribute("aria-label", label);
    return icon;
  }

  /** Name of its symbol in the drawing. */
  String symbol() {
    return name().toLowerCase(Locale.ROOT);
  }
}
