package eu.controvoce.learning;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the product learns from operators.
 *
 * @param fewest new lessons from which on a night's training is worth while; 20 by default
 * @param tolerance how much macro-F1 (0–1) of any language may fall on the fixed test sentences for
 *     a new model still to replace the old one; 0.005, half a point, by default
 * @param kept how many accepted models are kept to go back to; 10 by default
 * @param most newest lessons per language a training takes; 5000 by default
 * @param lease how long a background job counts as alive without a sign of life; 60 s by default
 */
@ConfigurationProperties("controvoce.learning")
record LearningSettings(
    @DefaultValue("20") int fewest,
    @DefaultValue("0.005") double tolerance,
    @DefaultValue("10") int kept,
    @DefaultValue("5000") int most,
    @DefaultValue("60s") Duration lease) {}
