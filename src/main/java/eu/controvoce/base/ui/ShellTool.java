package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;

/** What a module adds to the top of the shell, such as the bell; one bean per tool. */
@FunctionalInterface
public interface ShellTool {

  /** A new one, for one window. */
  Component create();
}
