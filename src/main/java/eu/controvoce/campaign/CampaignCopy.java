package eu.controvoce.campaign;

import eu.controvoce.answer.MessageId;
import eu.controvoce.campaign.Campaign.Target;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.MemberId;
import eu.controvoce.rumour.RumourId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A campaign with some parts changed: records have no "with" yet. Used once, then thrown away. */
final class CampaignCopy {

  private final Campaign from;
  private String name;
  private String objective;
  private List<String> audiences;
  private List<RumourId> rumours;
  private List<MessageId> messages;
  private List<OutletId> outlets;
  private LocalDate first;
  private LocalDate last;
  private @Nullable Integer budget;
  private List<MemberId> team;
  private List<String> partners;
  private List<Target> indicators;
  private @Nullable String lessons;
  private CampaignStatus status;
  private @Nullable MemberId proposedBy;
  private @Nullable CampaignFrame frame;

  CampaignCopy(Campaign from) {
    this.from = from;
    name = from.name();
    objective = from.objective();
    audiences = from.audiences();
    rumours = from.rumours();
    messages = from.messages();
    outlets = from.outlets();
    first = from.from();
    last = from.to();
    budget = from.budget();
    team = from.team();
    partners = from.partners();
    indicators = from.indicators();
    lessons = from.lessons();
    status = from.status();
    proposedBy = from.proposedBy();
    frame = from.frame();
  }

  /** What somebody wants, in these days; a team or a frame that was not said stays. */
  CampaignCopy saying(NewCampaign wanted, LocalDate firstDay, LocalDate lastDay) {
    name = wanted.name();
    objective = wanted.objective();
    audiences = wanted.audiences();
    rumours = wanted.rumours();
    messages = wanted.messages();
    outlets = wanted.outlets();
    first = firstDay;
    last = lastDay;
    budget = wanted.budget();
    partners = wanted.partners();
    indicators = wanted.indicators();
    var people = wanted.team();
    team = people == null ? team : people;
    var other = wanted.frame();
    frame = other == null ? frame : other.from(from.framed().origin());
    return this;
  }

  CampaignCopy made(
      List<RumourId> ofRumours, List<MessageId> ofMessages, List<OutletId> ofOutlets) {
    rumours = ofRumours;
    messages = ofMessages;
    outlets = ofOutlets;
    return this;
  }

  CampaignCopy paying(List<BudgetLine> lines) {
    frame = from.framed().paying(lines);
    return this;
  }

  CampaignCopy measuring(List<Target> targets) {
    indicators = targets;
    return this;
  }

  CampaignCopy learnt(String text) {
    lessons = text;
    return this;
  }

  CampaignCopy in(CampaignStatus next) {
    status = next;
    return this;
  }

  CampaignCopy proposedBy(@Nullable MemberId who) {
    proposedBy = who;
    return this;
  }

  Campaign done() {
    return new Campaign(
        from.id(),
        from.version(),
        from.code(),
        from.city(),
        name,
        objective,
        audiences,
        rumours,
        messages,
        outlets,
        first,
        last,
        budget,
        team,
        partners,
        indicators,
        lessons,
        status,
        proposedBy,
        from.demo(),
        frame);
  }
}
