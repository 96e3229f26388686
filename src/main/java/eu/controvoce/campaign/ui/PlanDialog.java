package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.CounterMessages;
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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans one approved message on several outlets at once, each at its own time. */
final class PlanDialog {

  private final Planning planning;
  private final Actor actor;
  private final Command changed;
  private final Dialog dialog = new Dialog();
  private final ComboBox<Campaign> campaign;
  private final ComboBox<CounterMessage> message;
  private final Div preview = new Div();
  private final List<OutletLine> lines;
  private final FieldErrors errors = new FieldErrors();

  /**
   * @param fixed the campaign to plan for; {@code null} to let the person choose
   * @param changed called after something was planned
   */
  PlanDialog(
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
    var open = campaigns.list(actor).stream().filter(Campaign::isOpen).toList();
    campaign = Fields.choice(Words.say("publication.campaign"), open);
    campaign.setItemLabelGenerator(Campaign::name);
    message = Fields.choice(Words.say("publication.message"), List.of());
    message.setItemLabelGenerator(each -> headline(each) + " (" + each.code() + ")");
    message.setHelperText(Words.say("publication.message.help"));
    message.addValueChangeListener(event -> preview(event.getValue()));
    var approved = approved(messages);
    campaign.addValueChangeListener(event -> offer(approved, event.getValue()));
    if (fixed != null) {
      campaign.setValue(fixed);
      campaign.setVisible(false);
    } else if (open.size() == 1) {
      campaign.setValue(open.getFirst());
    } else {
      offer(approved, null);
    }
    lines = OutletLine.of(outlets.list(actor), times.today(), UI.getCurrent().getLocale());
    errors.bind("campaign", campaign).bind("message", message);
    fill(open.isEmpty(), approved.isEmpty());
  }

  void open() {
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
            .add(outlets));
    dialog.getFooter().add(cancel, Buttons.primary(Words.say("campaign.plan.do"), this::save));
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
