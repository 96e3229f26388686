package eu.controvoce.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.controvoce.base.ui.StateBadge;
import eu.controvoce.base.ui.Tone;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.Publication;
import eu.controvoce.campaign.PublicationStatus;
import java.util.List;

/**
 * One publication as a line that can be read aloud: when, what, where, its state, why it waits, and
 * what can be done.
 */
public final class PublicationLine extends Composite<ListItem> {

  /**
   * @param time when, as short as the list around it allows
   * @param where outlet, campaign: short parts, read in this order
   */
  public PublicationLine(
      Publication publication,
      String time,
      String headline,
      List<String> where,
      List<Component> acts) {
    getContent().addClassNames("cv-row", "cv-out");
    getContent().add(link(publication, time, headline, where));
    var error = publication.error();
    var below = new Div();
    below.addClassName("cv-out-below");
    if (error != null) {
      var reason = new Paragraph(Words.why(error));
      reason.addClassName("cv-out-why");
      below.add(reason);
      if (publication.status() == PublicationStatus.SCHEDULED) {
        reason.setText(Words.say("publication.trying-again", Words.why(error)));
      }
    }
    if (!acts.isEmpty()) {
      var buttons = new Div(acts.toArray(Component[]::new));
      buttons.addClassName("cv-actions");
      below.add(buttons);
    }
    if (below.getComponentCount() > 0) {
      getContent().add(below);
    }
  }

  /** A list of such lines. */
  public static UnorderedList list(String label, List<? extends Component> lines) {
    var list = new UnorderedList();
    list.getElement().setAttribute("aria-label", label);
    lines.forEach(list::add);
    return list;
  }

  private static Anchor link(
      Publication publication, String time, String headline, List<String> where) {
    var when = new Span(time);
    when.addClassName("cv-out-time");
    when.setClassName("cv-out-day", time.contains(","));
    var title = new Span(headline);
    title.addClassName("cv-row-title");
    var parts = new Span();
    parts.addClassName("cv-row-parts");
    parts.add(Words.icon(publication.channelType()).create());
    where.stream().filter(each -> !each.isBlank()).forEach(each -> parts.add(new Span(each)));
    var words = new Div(title, parts);
    words.addClassName("cv-row-words");
    var badges = new Div(Words.badge(publication));
    badges.addClassName("cv-row-state");
    if (publication.late()) {
      badges.addComponentAsFirst(new StateBadge(Tone.ATTENTION, Words.say("publication.late")));
    }
    var link = new Anchor(CampaignLinks.publication(publication.id()), when, words, badges);
    link.addClassName("cv-row-link");
    link.getElement().setAttribute("data-row", true);
    return link;
  }
}
