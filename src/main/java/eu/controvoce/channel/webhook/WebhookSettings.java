package eu.controvoce.channel.webhook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Webhooks.
 *
 * @param allowPrivate ({@code CONTROVOCE_WEBHOOK_ALLOW_PRIVATE}) whether receivers may be on this
 *     machine or in private networks; no by default, so that nobody can use the product to reach
 *     what is only reachable from inside
 * @param connect how long to wait for a connection; 5 s by default
 * @param total how long a delivery may take altogether; 10 s by default
 */
@ConfigurationProperties("controvoce.webhook")
record WebhookSettings(
    @DefaultValue("false") boolean allowPrivate,
    @DefaultValue("5s") Duration connect,
    @DefaultValue("10s") Duration total) {}
