package eu.controvoce.campaign.slot.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.ui.Answer;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.campaign.PlanningWarning;
import eu.controvoce.campaign.slot.Occurrence;
import eu.controvoce.campaign.slot.SlotMessages;
import eu.controvoce.campaign.ui.Warnings;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks which message fills a date; proposes the one whose turn it is. */
final class FillDialog {

  private FillDialog() {}

  /**
   * @param ready the messages that may go out
   * @param warnings what to think of before one of them goes out then
   * @param chosen does it; may be refused
   */
  static void open(
      Occurrence date,
      String when,
      List<CounterMessage> ready,
      Function<MessageId, List<PlanningWarning>> warnings,
      Consumer<MessageId> chosen) {
    var dialog = new Dialog();
    dialog.setHeaderTitle(SlotWords.say("slot.date.fill.heading", when));
    dialog.addClassName("cv-dialog");
    var cancel = Buttons.quiet(SlotWords.say("ui.cancel"), dialog::close);
    if (ready.isEmpty()) {
      dialog.add(new Paragraph(SlotWords.say("campaign.plan.no-message")));
      dialog.getFooter().add(cancel);
      dialog.open();
      return;
    }
    var preview = new Div();
    var message = Fields.choice(SlotWords.say("publication.message"), ready);
    message.setItemLabelGenerator(each -> SlotMessages.headline(each) + " (" + each.code() + ")");
    message.setHelperText(SlotWords.say("publication.message.help"));
    var hints = new Warnings();
    message.addValueChangeListener(event -> {
      var picked = event.getValue();
      preview(preview, picked);
      hints.show(picked == null ? List.of() : warnings.apply(picked.id()));
    });
    var queue = date.slot().queue();
    queue.stream()
        .flatMap(id -> ready.stream().filter(each -> each.id().equals(id)))
        .findFirst()
        .ifPresent(message::setValue);
    var errors = new FieldErrors().bind("message", message);
    dialog.add(new Form(message, preview, hints));
    dialog
        .getFooter()
        .add(
            cancel,
            Buttons.primary(
                SlotWords.say("slot.date.fill"),
                () -> {
                  if (errors.attempt(() -> chosen.accept(required(message.getValue())))) {
                    dialog.close();
                  }
                }));
    dialog.open();
  }

  private static MessageId required(@Nullable CounterMessage chosen) {
    if (chosen == null) {
      throw new InvalidInput("message", "input.required");
    }
    return chosen.id();
  }

  private static void preview(Div preview, @Nullable CounterMessage chosen) {
    preview.removeAll();
    if (chosen != null) {
      chosen
          .publishable()
          .ifPresent(each ->
              preview.add(
                  new Answer(each.content().headline(), each.content().openingFact()).small()));
    }
  }
}
