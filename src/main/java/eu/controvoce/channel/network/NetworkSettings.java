package eu.controvoce.channel.network;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Networks the product publishes on through their programs' interface: Mastodon, Telegram, Bluesky.
 *
 * @param allowPrivate ({@code CONTROVOCE_NETWORK_ALLOW_PRIVATE}) whether their servers may be on
 *     this machine or in private networks, and be reached without encryption; no by default
 * @param connect how long to wait for a connection; 5 s by default
 * @param total how long one call may take altogether; 20 s by default, since pictures go along
 * @param processing how long to wait for a server that works on a picture; 20 s by default
 */
@ConfigurationProperties("controvoce.network")
public record NetworkSettings(
    @DefaultValue("false") boolean allowPrivate,
    @DefaultValue("5s") Duration connect,
    @DefaultValue("20s") Duration total,
    @DefaultValue("20s") Duration processing) {}
