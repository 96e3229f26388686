package eu.controvoce.rumour;

import eu.controvoce.StoreEmptied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the index begin anew with the store. */
@Component
class IndexEmptied {

  private final Similarity similarity;

  IndexEmptied(Similarity similarity) {
    this.similarity = similarity;
  }

  @EventListener(StoreEmptied.class)
  void forget() {
    similarity.rebuild();
  }
}
