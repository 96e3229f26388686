package eu.controvoce.campaign.slot;

import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.CampaignId;
import eu.controvoce.channel.OutletId;
import java.util.List;

/** A slot to be made. */
public record NewSlot(
    String name,
    CampaignId campaign,
    OutletId outlet,
    Recurrence recurrence,
    List<MessageId> queue,
    boolean rotates) {

  public NewSlot {
    queue = List.copyOf(queue);
  }
}
