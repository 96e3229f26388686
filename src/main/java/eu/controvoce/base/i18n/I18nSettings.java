package eu.controvoce.base.i18n;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How translations behave.
 *
 * @param strict whether a missing key is an error (in tests) instead of being shown as it is with
 *     one warning in the log; false when absent
 */
@ConfigurationProperties("controvoce.i18n")
record I18nSettings(boolean strict) {}
