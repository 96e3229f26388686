package eu.controvoce.pack;

import eu.controvoce.base.Settings;
import eu.controvoce.city.DemoMembers;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Imports the starter pack when the demo starts, before its members join its cities. */
@Component
@Order(DemoMembers.ORDER - 100)
class DemoPack implements ApplicationRunner {

  private final Settings settings;
  private final PackSettings pack;
  private final Packs packs;

  DemoPack(Settings settings, PackSettings pack, Packs packs) {
    this.settings = settings;
    this.pack = pack;
    this.packs = packs;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (settings.demo()) {
      packs.importFrom(pack.location());
    }
  }
}
