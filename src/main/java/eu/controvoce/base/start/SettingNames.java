package eu.controvoce.base.start;

import java.util.Locale;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Names settings as the person starting the product knows them. */
final class SettingNames {

  private SettingNames() {}

  /** The environment variable or property in which the setting was given. */
  static String asGiven(Environment environment, String property) {
    var name = ConfigurationPropertyName.of(property);
    for (var source : ConfigurationPropertySources.get(environment)) {
      var found = source.getConfigurationProperty(name);
      if (found != null) {
        return found.getOrigin() instanceof PropertySourceOrigin origin
                && origin.getPropertySource() instanceof SystemEnvironmentPropertySource
            ? origin.getPropertyName()
            : property;
      }
    }
    return asVariable(property);
  }

  /** {@code controvoce.public-url} as {@code CONTROVOCE_PUBLIC_URL}. */
  private static String asVariable(String property) {
    return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
