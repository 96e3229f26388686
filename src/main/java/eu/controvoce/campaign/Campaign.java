package eu.controvoce.campaign;

import eu.controvoce.answer.MessageId;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.RuleBroken;
import eu.controvoce.base.Texts;
import eu.controvoce.channel.OutletId;
import eu.controvoce.city.CityId;
import eu.controvoce.city.MemberId;
import eu.controvoce.rumour.RumourId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Actions limited in time that answer rumours [campagna]. Immutable; every step returns a new one.
 *
 * @param objective what should be different afterwards
 * @param audiences whom it speaks to
 * @param from first local day
 * @param to last local day
 * @param budget in whole euros; {@code null} if none was set
 * @param team members who work on it
 * @param partners organisations that take part
 * @param indicators what it wants to change, by how much
 * @param lessons what was learnt; {@code null} until evaluated
 * @param frame the strategy it is part of, its lines, where it comes from; {@code null}, as in
 *     campaigns kept before this could be said, means {@link CampaignFrame#NONE}
 */
@Document("campaigns")
@TypeAlias("campaign")
public record Campaign(
    @Id CampaignId id,
    @Version @Nullable Long version,
    String code,
    CityId city,
    String name,
    String objective,
    List<String> audiences,
    List<RumourId> rumours,
    List<MessageId> messages,
    List<OutletId> outlets,
    LocalDate from,
    LocalDate to,
    @Nullable Integer budget,
    List<MemberId> team,
    List<String> partners,
    List<Target> indicators,
    @Nullable String lessons,
    CampaignStatus status,
    @Nullable MemberId proposedBy,
    boolean demo,
    @Nullable CampaignFrame frame) {

  /** The most lines of one kind. */
  private static final int MOST = 60;

  /**
   * One thing the campaign wants to move.
   *
   * @param code of the indicator, I1–I30
   * @param baseline as text, with its unit; {@code null} if not measured yet
   * @param target as text, with its unit
   * @param method how it is measured; {@code null} if the product does
   * @param declared where it stands, as a person says; {@code null} if nobody did
   */
  @TypeAlias("target")
  public record Target(
      String code,
      @Nullable String baseline,
      String target,
      @Nullable String method,
      @Nullable Declared declared) {

    @PersistenceCreator
    public Target {
      target = Texts.required("target", target, Texts.MEDIUM);
      baseline = Texts.optional("baseline", baseline, Texts.MEDIUM).orElse(null);
      method = Texts.optional("method", method, Texts.MEDIUM).orElse(null);
    }

    /** Where nobody has declared anything. */
    public Target(String code, @Nullable String baseline, String target, @Nullable String method) {
      this(code, baseline, target, method, null);
    }

    /** The same with what somebody declares. */
    public Target declare(Declared said) {
      return new Target(code, baseline, target, method, said);
    }
  }

  /** Of {@link CampaignFrame#NONE}. */
  public Campaign(
      CampaignId id,
      @Nullable Long version,
      String code,
      CityId city,
      String name,
      String objective,
      List<String> audiences,
      List<RumourId> rumours,
      List<MessageId> messages,
      List<OutletId> outlets,
      LocalDate from,
      LocalDate to,
      @Nullable Integer budget,
      List<MemberId> team,
      List<String> partners,
      List<Target> indicators,
      @Nullable String lessons,
      CampaignStatus status,
      @Nullable MemberId proposedBy,
      boolean demo) {
    this(
        id,
        version,
        code,
        city,
        name,
        objective,
        audiences,
        rumours,
        messages,
        outlets,
        from,
        to,
        budget,
        team,
        partners,
        indicators,
        lessons,
        status,
        proposedBy,
        demo,
        null);
  }

  @PersistenceCreator
  public Campaign {
    name = Texts.required("name", name, Texts.SHORT);
    objective = Texts.required("objective", objective, Texts.MEDIUM);
    audiences = List.copyOf(audiences);
    rumours = List.copyOf(rumours);
    messages = List.copyOf(messages);
    outlets = List.copyOf(outlets);
    team = List.copyOf(team);
    partners = List.copyOf(partners);
    indicators = List.copyOf(indicators);
    if (to.isBefore(from)) {
      throw new InvalidInput("to", "campaign.dates.reversed");
    }
    if (budget != null && budget < 0) {
      throw new InvalidInput("budget", "campaign.budget.negative");
    }
    few("indicators", indicators);
    few("team", team);
    if (frame != null) {
      few("lines", frame.lines());
    }
  }

  /** What it stands in. */
  public CampaignFrame framed() {
    return frame == null ? CampaignFrame.NONE : frame;
  }

  /** Offered for approval. */
  public Campaign propose(MemberId by) {
    mustBe(CampaignStatus.DRAFT);
    return in(CampaignStatus.PROPOSED, by);
  }

  /** Approved. */
  public Campaign approve() {
    mustBe(CampaignStatus.PROPOSED);
    return in(CampaignStatus.APPROVED, proposedBy);
  }

  /** Given back to be worked on. */
  public Campaign giveBack() {
    mustBe(CampaignStatus.PROPOSED);
    return in(CampaignStatus.DRAFT, null);
  }

  /** Begun, or taken up again. */
  public Campaign run() {
    mustBe(CampaignStatus.APPROVED, CampaignStatus.PAUSED);
    return in(CampaignStatus.RUNNING, proposedBy);
  }

  /** Held: nothing of it goes out. */
  public Campaign pause() {
    mustBe(CampaignStatus.RUNNING);
    return in(CampaignStatus.PAUSED, proposedBy);
  }

  /** Over. */
  public Campaign finish() {
    mustBe(CampaignStatus.RUNNING);
    return in(CampaignStatus.FINISHED, proposedBy);
  }

  /** Looked back at. */
  public Campaign evaluate(String learnt) {
    mustBe(CampaignStatus.FINISHED);
    var text = Texts.required("lessons", learnt, Texts.LONG);
    return new CampaignCopy(this).learnt(text).in(CampaignStatus.EVALUATED).done();
  }

  /** Put away. */
  public Campaign archive() {
    mustBe(CampaignStatus.EVALUATED);
    return in(CampaignStatus.ARCHIVED, proposedBy);
  }

  /** Whether its publications may go out. */
  public boolean isLive() {
    return status == CampaignStatus.RUNNING;
  }

  /** Whether it may still be planned on. */
  public boolean isOpen() {
    return switch (status) {
      case DRAFT, PROPOSED, APPROVED, RUNNING, PAUSED -> true;
      case FINISHED, EVALUATED, ARCHIVED -> false;
    };
  }

  /** Said otherwise; its team and frame stay where nobody said another. */
  Campaign edit(NewCampaign wanted, LocalDate first, LocalDate last) {
    mustBe(
        CampaignStatus.DRAFT,
        CampaignStatus.APPROVED,
        CampaignStatus.RUNNING,
        CampaignStatus.PAUSED);
    return new CampaignCopy(this).saying(wanted, first, last).done();
  }

  /** The same campaign answering more. */
  public Campaign with(List<RumourId> rumours, List<MessageId> messages, List<OutletId> outlets) {
    return new CampaignCopy(this).made(rumours, messages, outlets).done();
  }

  /** Paying for other things; until it is put away. */
  Campaign paying(List<BudgetLine> lines) {
    mustNotBeArchived();
    return new CampaignCopy(this).paying(lines).done();
  }

  /** With what somebody declares of one indicator; until it is put away. */
  Campaign declare(int index, Declared said) {
    mustNotBeArchived();
    if (index < 0 || index >= indicators.size()) {
      throw new InvalidInput("indicator", "campaign.indicator.gone");
    }
    var next = new ArrayList<>(indicators);
    next.set(index, indicators.get(index).declare(said));
    return new CampaignCopy(this).measuring(next).done();
  }

  private void mustNotBeArchived() {
    if (status == CampaignStatus.ARCHIVED) {
      throw new RuleBroken("campaign.rule.step", status.name());
    }
  }

  private static void few(String field, List<?> items) {
    if (items.size() > MOST) {
      throw new InvalidInput(field, "campaign.too-many", MOST);
    }
  }

  private void mustBe(CampaignStatus... allowed) {
    if (!List.of(allowed).contains(status)) {
      throw new RuleBroken("campaign.rule.step", status.name());
    }
  }

  private Campaign in(CampaignStatus next, @Nullable MemberId proposer) {
    return new CampaignCopy(this).in(next).proposedBy(proposer).done();
  }
}
