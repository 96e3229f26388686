package eu.controvoce.print.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import eu.controvoce.answer.CounterMessages;
import eu.controvoce.base.ui.Copyable;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.Publication.Metric;
import eu.controvoce.campaign.PublicationStatus;
import eu.controvoce.campaign.link.Clicks;
import eu.controvoce.campaign.link.LinkDesk;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.print.PrintLinks;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * On a publication's sheet: its short address, the same as a QR code, and how often it was used.
 */
@org.springframework.stereotype.Component
class LinkPart implements SheetPart<Publication> {

  private final CurrentActor current;
  private final LinkDesk links;
  private final Clicks clicks;
  private final CounterMessages messages;
  private final Times times;

  LinkPart(
      CurrentActor current, LinkDesk links, Clicks clicks, CounterMessages messages, Times times) {
    this.current = current;
    this.links = links;
    this.clicks = clicks;
    this.messages = messages;
    this.times = times;
  }

  @Override
  public int order() {
    return 95;
  }

  @Override
  public Optional<Component> part(Publication publication, Command changed) {
    return switch (publication.status()) {
      case CANCELLED, WITHDRAWN -> Optional.empty();
      case PLANNED, SCHEDULED, PUBLISHING, PUBLISHED, FAILED, PAUSED, TO_DO, DONE, CORRECTED ->
          Optional.of(section(publication, links.address(current.get(), publication.id())));
    };
  }

  private Section section(Publication publication, URI address) {
    var field = new TextField(say("link.address"));
    field.setValue(address.toString());
    field.setReadOnly(true);
    field.setAutoselect(true);
    field.setWidthFull();
    var picture = new Image(PrintLinks.qr(publication.id(), "svg"), say("link.qr.alt"));
    picture.addClassName("cv-qr");
    var acts = new Div(Copyable.button(say("link.copy"), address.toString()));
    text(publication)
        .ifPresent(
            each -> acts.add(Copyable.button(say("link.copy-text"), each + "\n\n" + address)));
    acts.add(
        Papers.link(Icon.DOWNLOAD, say("link.qr.png"), PrintLinks.qr(publication.id(), "png")),
        Papers.link(Icon.DOWNLOAD, say("link.qr.svg"), PrintLinks.qr(publication.id(), "svg")));
    acts.addClassNames("cv-actions", "cv-papers");
    var words = new Div(field, acts);
    words.addClassNames("cv-stack", "cv-qr-words");
    var both = new Div(picture, words);
    both.addClassName("cv-qr-row");
    var parts = new ArrayList<Component>(List.of(both, help(say("link.privacy"))));
    parts.add(help(say(links.areSent() ? "link.sent" : "link.not-sent")));
    var counted = clicks.of(List.of(publication.id())).getOrDefault(publication.id(), List.of());
    if (!counted.isEmpty()) {
      parts.add(days(counted));
    }
    return new Section(say("link.title"), parts.toArray(Component[]::new));
  }

  /** What people paste where they publish by hand. */
  private Optional<String> text(Publication publication) {
    return publication.status() == PublicationStatus.TO_DO
        ? messages
            .findById(publication.message())
            .flatMap(each -> each.publishable())
            .map(each -> each.content().textFor(publication.channelType()))
        : Optional.empty();
  }

  private Details days(List<Metric> counted) {
    var table = new NativeTable();
    table.addClassName("cv-table");
    table.getHead().addRow().add(header("link.day"), header("link.visits"));
    counted
        .reversed()
        .forEach(each -> {
          var row = table.getBody().addRow();
          row.addDataCell().setText(times.date(each.date(), UI.getCurrent().getLocale()));
          row.addDataCell().setText(Long.toString(each.value()));
        });
    var sum = counted.stream().mapToLong(Metric::value).sum();
    var details = new Details(I18NProvider.translate("link.counted", sum), table);
    details.addClassName("cv-details");
    return details;
  }

  private static NativeTableHeaderCell header(String key) {
    var cell = new NativeTableHeaderCell(I18NProvider.translate(key));
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  private static Paragraph help(String text) {
    var words = new Paragraph(text);
    words.addClassName("cv-help");
    return words;
  }

  private static String say(String key) {
    return I18NProvider.translate(key);
  }
}
