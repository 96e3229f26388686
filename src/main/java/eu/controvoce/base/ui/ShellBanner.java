package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a module has to say above every page, such as an emergency; one bean each. Asked on every
 * navigation, so it answers in a few milliseconds.
 */
@FunctionalInterface
public interface ShellBanner {

  /** What concerns the person who looks; empty if nothing. */
  Optional<Component> create();
}
