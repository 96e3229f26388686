package eu.controvoce.campaign.offline;

import eu.controvoce.city.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an action when preparing it.
 *
 * @param copies how many are to be printed; {@code null} if not said
 * @param cost in whole euros; {@code null} if not said
 * @param budgetLine the campaign's line that pays; {@code null} if none
 * @param remindBefore in days; {@code null} for no reminder
 */
public record ActionPlan(
    @Nullable ActionKind kind,
    @Nullable String place,
    @Nullable Integer copies,
    @Nullable Integer cost,
    @Nullable String budgetLine,
    @Nullable MemberId responsible,
    @Nullable Integer remindBefore) {}
