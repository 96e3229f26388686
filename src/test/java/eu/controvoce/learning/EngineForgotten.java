package eu.controvoce.learning;

import eu.controvoce.StoreEmptied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the engine begin as shipped with each test. */
@Component
class EngineForgotten {

  private final EngineKeeper keeper;

  EngineForgotten(EngineKeeper keeper) {
    this.keeper = keeper;
  }

  @EventListener(StoreEmptied.class)
  void forget() {
    keeper.catchUp();
  }
}
