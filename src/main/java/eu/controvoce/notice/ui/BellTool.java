package eu.controvoce.notice.ui;

import com.vaadin.flow.component.Component;
import eu.controvoce.base.ui.ShellTool;
import eu.controvoce.base.ui.Times;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.notice.NoticeBoard;

/** Puts the bell into the shell. */
@org.springframework.stereotype.Component
class BellTool implements ShellTool {

  private final NoticeBoard board;
  private final CurrentActor current;
  private final Times times;

  BellTool(NoticeBoard board, CurrentActor current, Times times) {
    this.board = board;
    this.current = current;
    this.times = times;
  }

  @Override
  public Component create() {
    return new Bell(board, current, times);
  }
}
