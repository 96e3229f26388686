package eu.controvoce.base;

/**
 * A setting has a value that cannot be used. The name is completed at start with the form in which
 * the setting was given (environment variable or property).
 */
public final class WrongSetting extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String property;

  /**
   * @param property the full name, for example {@code controvoce.public-url}
   * @param italian what is expected and what was found, without the setting's name
   * @param english the same in English; neither repeats a secret
   */
  public WrongSetting(String property, String italian, String english) {
    super(StartRefused.inLanguageOfMachine(italian, english));
    this.property = property;
  }

  /** The full name of the property. */
  public String property() {
    return property;
  }
}
