package eu.controvoce.city.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first run.
 *
 * @param code what the first administrator has to know ({@code CONTROVOCE_SETUP_CODE}); absent or
 *     blank: a random one is written to the console at start
 */
@ConfigurationProperties("controvoce.setup")
record SetupSettings(@Nullable String code) {}
