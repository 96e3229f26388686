package eu.controvoce.base.start;

import eu.controvoce.base.Settings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Reads the settings before anything else does, so that a wrong port is reported as {@code
 * CONTROVOCE_PORT} and not as the server's property it ends up in.
 */
final class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Binder.get(context.getEnvironment()).bindOrCreate("controvoce", Settings.class);
  }
}
