package eu.controvoce.base.ui;

import java.util.Locale;

/** The places of the interface. The first five are the navigation, the last the member's menu. */
public enum Place {
  LISTEN(Icon.LISTEN),
  RESPOND(Icon.RESPOND),
  CAMPAIGNS(Icon.CAMPAIGN),
  NETWORK(Icon.NETWORK),
  EVALUATE(Icon.EVALUATE),
  ADMIN(Icon.SETTINGS);

  private final Icon icon;

  Place(Icon icon) {
    this.icon = icon;
  }

  Icon icon() {
    return icon;
  }

  String titleKey() {
    return "ui.place." + name().toLowerCase(Locale.ROOT);
  }
}
