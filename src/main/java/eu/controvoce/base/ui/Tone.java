package eu.controvoce.base.ui;

/**
 * What something means in this product. Each tone has one colour and one icon, so that colour never
 * says it alone.
 */
public enum Tone {
  /** Something people say: coral, dashed outline. */
  RUMOUR(Icon.RUMOUR),
  /** Something we say: petrol, filled. */
  ANSWER(Icon.ANSWER),
  /** Something checked, something that went well: sage, square corner. */
  FACT(Icon.CHECK),
  /** Due, late, or to be looked at: saffron. */
  ATTENTION(Icon.ATTENTION),
  /** Refused, failed, dangerous: coral, filled. */
  DANGER(Icon.ERROR),
  /** Over, at rest, or not yet begun: muted. */
  DONE(Icon.DONE),
  /** Says nothing but what its words say. */
  NEUTRAL(Icon.DOT);

  private final Icon icon;

  Tone(Icon icon) {
    this.icon = icon;
  }

  /** The icon that says the same as the colour. */
  public Icon icon() {
    return icon;
  }

  String cssClass() {
    return "cv-tone-" + token();
  }

  String token() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
