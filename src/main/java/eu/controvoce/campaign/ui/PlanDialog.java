package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.answer.MessageId;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.ui.Answer;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.Planning;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.city.Actor;
import eu.controvoce.rumour.Sharing;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans one approved message on several outlets at once, each at its own time. */
public final class PlanDialog {

  private final Planning planning;
  private final Actor actor;
  private final Command changed;
  private final Dialog dialog = new Dialog();
  private final ComboBox<Campaign> campaign;
  private final ComboBox<CounterMessage> message;
  private final Div preview = new Div();
  private final List<OutletLine> lines;
  private final Warnings warnings = new Warnings();
  private final FieldErrors errors = new FieldErrors();

  /**
   * @param fixed the campaign to plan for; {@code null} to let the person choose
   * @param changed called after something was planned
   */
  public PlanDialog(
      Planning planning,
      CampaignDesk campaigns,
      OutletDesk outlets,
      CounterMessages messages,
      Actor actor,
      Times times,
      @Nullable Campaign fixed,
      Command changed) {
    this.planning = planning;
    this.actor = actor;
    this.changed = changed;
    lines = OutletLine.of(outlets.list(actor), times.today(), UI.getCurrent().getLocale());
    var open = campaigns.list(actor).stream().filter(Campaign::isOpen).toList();
    campaign = Fields.choice(Words.say("publication.campaign"), open);
    campaign.setItemLabelGenerator(Campaign::name);
    message = Fields.choice(Words.say("publication.message"), List.of());
    message.setItemLabelGenerator(each -> headline(each) + " (" + each.code() + ")");
    message.setHelperText(Words.say("publication.message.help"));
    message.addValueChangeListener(event -> {
      preview(event.getValue());
      look();
    });
    var approved = approved(messages);
    campaign.addValueChangeListener(event -> {
      offer(approved, event.getValue());
      look();
    });
    if (fixed != null) {
      campaign.setValue(fixed);
      campaign.setVisible(false);
    } else if (open.size() == 1) {
      campaign.setValue(open.getFirst());
    } else {
      offer(approved, null);
    }
    lines.forEach(each -> each.onChange(this::look));
    errors.bind("campaign", campaign).bind("message", message);
    fill(open.isEmpty(), approved.isEmpty());
  }

  /** Proposes a message, where it may go out. */
  public PlanDialog proposing(MessageId wanted) {
    message
        .getListDataView()
        .getItems()
        .filter(each -> each.id().equals(wanted))
        .findFirst()
        .ifPresent(message::setValue);
    return this;
  }

  /** Proposes a time for every outlet. */
  public PlanDialog at(LocalDateTime proposed) {
    lines.forEach(each -> each.propose(proposed));
    if (lines.size() == 1) {
      lines.getFirst().choose();
    }
    return this;
  }

  /** Opens it. */
  public void open() {
    dialog.open();
  }

  private void fill(boolean noCampaign, boolean noMessage) {
    dialog.setHeaderTitle(Words.say("campaign.plan"));
    dialog.addClassName("cv-dialog");
    var cancel = Buttons.quiet(Words.say("ui.cancel"), dialog::close);
    if (noCampaign) {
      dialog.add(new Paragraph(Words.say("campaign.plan.no-campaign")));
      dialog
          .getFooter()
          .add(
              cancel,
              Buttons.primary(
                  Words.say("campaign.new"),
                  () -> {
                    dialog.close();
                    UI.getCurrent().navigate(CampaignLinks.newCampaign(""));
                  }));
      return;
    }
    if (noMessage) {
      dialog.add(new Paragraph(Words.say("campaign.plan.no-message")));
      dialog.getFooter().add(cancel);
      return;
    }
    var outlets = new Div();
    outlets.addClassName("cv-outlets");
    outlets.getElement().setAttribute("role", "group");
    outlets.getElement().setAttribute("aria-label", Words.say("publication.outlets"));
    lines.forEach(outlets::add);
    if (lines.isEmpty()) {
      outlets.add(new Paragraph(Words.say("campaign.plan.no-outlet")));
    }
    dialog.add(
        new Form(campaign, message, preview)
            .group(Words.say("publication.outlets"), "")
            .add(outlets, warnings));
    dialog.getFooter().add(cancel, Buttons.primary(Words.say("campaign.plan.do"), this::save));
  }

  /** What to think of, for all outlets that are ticked so far. */
  private void look() {
    if (campaign.isEmpty() || message.isEmpty()) {
      warnings.show(List.of());
      return;
    }
    var locale = UI.getCurrent().getLocale();
    warnings.show(
        lines.stream()
            .filter(each -> each.isChosen() && each.isTimed())
            .map(each -> each.wanted(campaign.getValue().id(), message.getValue().id()))
            .flatMap(each -> planning.warnings(actor, each, locale).stream())
            .distinct()
            .toList());
  }

  private void save() {
    var chosen = lines.stream().filter(OutletLine::isChosen).toList();
    if (!errors.attempt(() -> check(chosen))) {
      return;
    }
    var in = campaign.getValue().id();
    var what = message.getValue().id();
    int done = 0;
    for (var line : chosen) {
      if (line.attempt(() -> planning.plan(actor, line.wanted(in, what)))) {
        line.planned();
        done++;
      }
    }
    if (done > 0) {
      Notices.done(Words.say("campaign.planned", done));
      changed.execute();
    }
    if (done == chosen.size()) {
      dialog.close();
    }
  }

  private void check(List<OutletLine> chosen) {
    if (campaign.isEmpty()) {
      throw new InvalidInput("campaign", "input.required");
    }
    if (message.isEmpty()) {
      throw new InvalidInput("message", "input.required");
    }
    if (chosen.isEmpty()) {
      throw new InvalidInput("outlet", "publication.outlet.none");
    }
  }

  private List<CounterMessage> approved(CounterMessages messages) {
    return Stream.concat(
            messages.findByCity(actor.ownCity()).stream(),
            messages.findBySharing(Sharing.NETWORK).stream())
        .filter(each -> each.publishable().isPresent() && each.isKnownTo(actor.ownCity()))
        .distinct()
        .toList();
  }

  /** Those of the campaign first: they are what it was made for. */
  private void offer(List<CounterMessage> approved, @Nullable Campaign of) {
    var before = message.getValue();
    var first = approved.stream().filter(each -> isOf(of, each)).toList();
    var rest = approved.stream().filter(each -> !isOf(of, each)).toList();
    message.setItems(Stream.concat(first.stream(), rest.stream()).toList());
    if (before != null) {
      message.setValue(before);
    } else {
      first.stream()
          .filter(each -> each.city().equals(actor.ownCity()))
          .findFirst()
          .or(() -> first.stream().findFirst())
          .ifPresent(message::setValue);
    }
  }

  private static boolean isOf(@Nullable Campaign campaign, CounterMessage message) {
    return campaign != null
        && (campaign.messages().contains(message.id())
            || message.rumours().stream().anyMatch(campaign.rumours()::contains));
  }

  private void preview(@Nullable CounterMessage chosen) {
    preview.removeAll();
    if (chosen != null) {
      chosen
          .publishable()
          .ifPresent(each ->
              preview.add(
                  new Answer(
                          each.content().headline(),
                          Words.shortened(each.content().openingFact(), 240))
                      .small()));
    }
  }

  private static String headline(CounterMessage message) {
    return message
        .publishable()
        .map(each -> each.content().headline())
        .orElseGet(() -> message.content().headline());
  }
}
