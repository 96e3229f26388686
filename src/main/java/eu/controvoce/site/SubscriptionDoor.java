package eu.controvoce.site;

import org.springframework.stereotype.Component;

/** How often one network may ask us to write to somebody. Thread-safe. */
@Component
public class SubscriptionDoor {

  private final Throttle throttle;

  SubscriptionDoor(Throttle throttle) {
    this.throttle = throttle;
  }

  /** Whether one more may be taken; counts it if so. */
  public boolean takes(String address) {
    return throttle.takesForm(address, "subscription");
  }
}
