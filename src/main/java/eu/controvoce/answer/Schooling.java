package eu.controvoce.answer;

/**
 * What readers are used to reading, by the school they left last. Gulpease: below 80 a text is hard
 * with primary school, below 60 with lower, below 40 with upper secondary school (Lucisano and
 * Piemontese 1988). Flesch: 80 and more is easy, 60 where plain English begins, 50 fairly difficult
 * (Flesch 1949, The Art of Readable Writing).
 */
public enum Schooling {
  PRIMARY(80, 80),
  LOWER_SECONDARY(60, 60),
  UPPER_SECONDARY(40, 50);

  private final int gulpease;
  private final int flesch;

  Schooling(int gulpease, int flesch) {
    this.gulpease = gulpease;
    this.flesch = flesch;
  }

  /** The Gulpease index a text for them should reach. */
  int gulpease() {
    return gulpease;
  }

  /** The Flesch reading ease a text for them should reach. */
  int flesch() {
    return flesch;
  }
}
