package eu.controvoce.base.i18n;

/** The product's texts for tests without Spring; a missing key is an error. */
public final class TestTranslations {

  private TestTranslations() {}

  public static Translations strict() {
    return new Translations(new I18nSettings(true));
  }
}
