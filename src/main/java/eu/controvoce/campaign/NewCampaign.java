package eu.controvoce.campaign;

import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.Campaign.Target;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.MemberId;
import eu.controvoce.rumour.RumourId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign is made or changed to; see {@link Campaign} for the fields.
 *
 * @param from first day; {@code null} for today
 * @param to last day; {@code null} for a month after the first
 * @param team {@code null} for whoever makes it, or who is in it already
 * @param frame {@code null} for what is usual, or what it has already; its origin counts only when
 *     the campaign is made
 */
public record NewCampaign(
    String name,
    String objective,
    List<String> audiences,
    List<RumourId> rumours,
    List<MessageId> messages,
    List<OutletId> outlets,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Integer budget,
    List<String> partners,
    List<Target> indicators,
    @Nullable List<MemberId> team,
    @Nullable CampaignFrame frame) {

  public NewCampaign {
    audiences = List.copyOf(audiences);
    rumours = List.copyOf(rumours);
    messages = List.copyOf(messages);
    outlets = List.copyOf(outlets);
    partners = List.copyOf(partners);
    indicators = List.copyOf(indicators);
    team = team == null ? null : List.copyOf(team);
  }

  /** With the usual team and frame. */
  public NewCampaign(
      String name,
      String objective,
      List<String> audiences,
      List<RumourId> rumours,
      List<MessageId> messages,
      List<OutletId> outlets,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Integer budget,
      List<String> partners,
      List<Target> indicators) {
    this(
        name,
        objective,
        audiences,
        rumours,
        messages,
        outlets,
        from,
        to,
        budget,
        partners,
        indicators,
        null,
        null);
  }

  /** With a name and an objective alone. */
  public static NewCampaign of(String name, String objective) {
    return new NewCampaign(
        name, objective, List.of(), List.of(), List.of(), List.of(), null, null, null, List.of(),
        List.of());
  }

  /** The same, answering these. */
  public NewCampaign answering(List<RumourId> rumours, List<MessageId> messages) {
    return new NewCampaign(
        name,
        objective,
        audiences,
        rumours,
        messages,
        outlets,
        from,
        to,
        budget,
        partners,
        indicators,
        team,
        frame);
  }

  /** The same between two days. */
  public NewCampaign between(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new NewCampaign(
        name,
        objective,
        audiences,
        rumours,
        messages,
        outlets,
        first,
        last,
        budget,
        partners,
        indicators,
        team,
        frame);
  }

  /** The same in a frame. */
  public NewCampaign in(CampaignFrame other) {
    return new NewCampaign(
        name,
        objective,
        audiences,
        rumours,
        messages,
        outlets,
        from,
        to,
        budget,
        partners,
        indicators,
        team,
        other);
  }
}
