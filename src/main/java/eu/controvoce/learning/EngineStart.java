package eu.controvoce.learning;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes up what was chosen before anything is analysed. */
@Component
class EngineStart {

  private final EngineKeeper keeper;
  private final LikenessShelf likeness;

  EngineStart(EngineKeeper keeper, LikenessShelf likeness) {
    this.keeper = keeper;
    this.likeness = likeness;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void onStart() {
    keeper.catchUp();
    likeness.catchUp();
  }
}
