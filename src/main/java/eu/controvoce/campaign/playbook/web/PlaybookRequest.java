package eu.controvoce.campaign.playbook.web;

import eu.controvoce.answer.MessageId;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.Texts;
import eu.controvoce.campaign.playbook.NewPlaybook;
import eu.controvoce.campaign.playbook.Responsible;
import eu.controvoce.campaign.playbook.Step;
import eu.controvoce.campaign.playbook.Trigger;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.rumour.RumourId;
import eu.controvoce.rumour.Sharing;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A playbook as sent; everything is checked when it is read, to name the field. */
record PlaybookRequest(
    @Nullable String name,
    @Nullable Trigger trigger,
    @Nullable String situation,
    @Nullable String objective,
    @Nullable List<@Nullable String> audiences,
    @Nullable Integer startDaysBefore,
    @Nullable Integer endDaysAfter,
    @Nullable List<@Nullable StepRequest> checklist,
    @Nullable List<@Nullable String> rumours,
    @Nullable List<@Nullable String> messages,
    @Nullable List<@Nullable ChannelType> channels,
    @Nullable Sharing sharing) {

  /** One thing to do. */
  record StepRequest(
      @Nullable String what, @Nullable Responsible who, @Nullable Integer daysBefore) {

    private Step step() {
      return new Step(
          Texts.required("checklist", what, Texts.SHORT),
          Objects.requireNonNullElse(who, Responsible.OFFICER),
          Objects.requireNonNullElse(daysBefore, 0));
    }
  }

  NewPlaybook wanted() {
    return new NewPlaybook(
        Texts.required("name", name, Texts.SHORT),
        Objects.requireNonNullElse(trigger, Trigger.OTHER),
        situation,
        Texts.required("objective", objective, Texts.MEDIUM),
        all("audiences", audiences),
        Objects.requireNonNullElse(startDaysBefore, 0),
        Objects.requireNonNullElse(endDaysAfter, 0),
        all("checklist", checklist).stream().map(StepRequest::step).toList(),
        all("rumours", rumours).stream().map(RumourId::new).toList(),
        all("messages", messages).stream().map(MessageId::new).toList(),
        all("channels", channels),
        sharing);
  }

  private static <T> List<T> all(String field, @Nullable List<@Nullable T> values) {
    if (values == null) {
      return List.of();
    }
    if (values.stream().anyMatch(Objects::isNull)) {
      throw new InvalidInput(field, "input.required");
    }
    return values.stream().map(Objects::requireNonNull).toList();
  }
}
