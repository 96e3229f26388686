package eu.controvoce.learning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.learning.Job;
import org.jspecify.annotations.Nullable;

/** A background job: begun here, watched, stopped, and what came of it last time. */
final class JobBox extends Composite<Div> {

  private static final int EVERY_MILLIS = 1_000;
  private static final int FEW_STEPS = 10;

  private final SerializableSupplier<@Nullable Job> progress;
  private final Tools tools;
  private final Command over;
  private final String name;
  private final Paragraph sentence = new Paragraph();
  private final ProgressBar bar = new ProgressBar();
  private final Button begin;
  private final Button stop;
  private @Nullable Registration polling;
  private boolean ran;

  /**
   * @param name key prefix of its words: {@code training}, {@code reanalysis}
   * @param over called once when it has ended while somebody watched
   */
  JobBox(
      Tools tools,
      String name,
      SerializableSupplier<@Nullable Job> progress,
      Command start,
      Command halt,
      Command over) {
    this.tools = tools;
    this.name = name;
    this.progress = progress;
    this.over = over;
    begin =
        Buttons.secondary(
            getTranslation("learning." + name + ".start"),
            () -> {
              tools.attempt(start);
              look();
            });
    stop =
        Buttons.secondary(
            getTranslation("learning." + name + ".stop"),
            () -> {
              tools.attempt(halt);
              look();
            });
    sentence.getElement().setAttribute("role", "status");
    bar.getElement().setAttribute("aria-label", getTranslation("learning." + name + ".progress"));
    var actions = new Div(begin, stop);
    actions.addClassName("cv-actions");
    getContent().addClassName("cv-stack");
    getContent().add(sentence, bar, actions);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    look();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    stopPolling(event.getUI());
  }

  private void look() {
    var job = progress.get();
    var running = job != null && job.running();
    begin.setVisible(!running);
    stop.setVisible(running);
    stop.setEnabled(job == null || !job.stopAsked());
    bar.setVisible(running);
    sentence.setText(words(job));
    if (job != null && running) {
      // A few long steps say less than a moving bar; many short ones say how far it is.
      bar.setIndeterminate(job.total() < FEW_STEPS);
      bar.setValue(job.share());
      ran = true;
      getUI()
          .ifPresent(ui -> {
            if (polling == null) {
              ui.setPollInterval(EVERY_MILLIS);
              polling = ui.addPollListener(_ -> look());
            }
          });
    } else {
      getUI().ifPresent(this::stopPolling);
      if (ran) {
        ran = false;
        over.execute();
      }
    }
  }

  private void stopPolling(UI ui) {
    if (polling != null) {
      polling.remove();
      polling = null;
      ui.setPollInterval(-1);
    }
  }

  private String words(@Nullable Job job) {
    if (job == null) {
      return getTranslation("learning." + name + ".never");
    }
    if (job.running()) {
      return getTranslation(
          "learning." + name + (job.stopAsked() ? ".stopping" : ".running"),
          job.done(),
          Math.max(1, job.total()),
          job.at().length() == 2 ? Tools.language(job.at(), getLocale()) : "");
    }
    var outcome = job.outcome();
    var ended = job.endedAt();
    return outcome == null || ended == null
        ? getTranslation("learning." + name + ".never")
        : getTranslation(
            "learning.last-time",
            tools.times().at(ended, getLocale()),
            getTranslation(outcome.key(), outcome.values()));
  }
}
