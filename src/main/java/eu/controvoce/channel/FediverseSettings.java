package eu.controvoce.channel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The cities' own accounts in the fediverse.
 *
 * @param allowPrivate ({@code CONTROVOCE_FEDIVERSE_ALLOW_PRIVATE}) whether followers' servers may
 *     be on this machine or in private networks, and both sides do without encryption: for trials;
 *     no by default
 * @param connect how long to wait for a connection; 5 s by default
 * @param total how long one call may take altogether; 10 s by default
 */
@ConfigurationProperties("controvoce.fediverse")
public record FediverseSettings(
    @DefaultValue("false") boolean allowPrivate,
    @DefaultValue("5s") Duration connect,
    @DefaultValue("10s") Duration total) {}
