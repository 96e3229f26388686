package eu.controvoce.campaign;

import eu.controvoce.answer.MessageId;
import eu.controvoce.channel.OutletId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be planned.
 *
 * @param mode {@code null} for the outlet's own: offline actions by people, the rest by the product
 * @param place where an offline action happens; {@code null} if not said
 * @param copies how many are printed; {@code null} if not said
 * @param cost in whole euros; {@code null} if not said
 */
public record NewPublication(
    CampaignId campaign,
    MessageId message,
    OutletId outlet,
    When at,
    Publication.@Nullable Mode mode,
    @Nullable String place,
    @Nullable Integer copies,
    @Nullable Integer cost) {

  /** On an outlet that needs nothing more. */
  public static NewPublication of(
      CampaignId campaign, MessageId message, OutletId outlet, When at) {
    return new NewPublication(campaign, message, outlet, at, null, null, null, null);
  }
}
