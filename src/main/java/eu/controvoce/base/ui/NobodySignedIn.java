package eu.controvoce.base.ui;

import java.time.ZoneId;

/** Stands in where no module tells who looks. */
final class NobodySignedIn implements Whoami {

  @Override
  public String name() {
    return "";
  }

  @Override
  public String roleKey() {
    return "";
  }

  @Override
  public String cityName() {
    return "";
  }

  @Override
  public ZoneId zone() {
    return ZoneId.of("Europe/Rome");
  }

  @Override
  public String memberKey() {
    return "";
  }
}
