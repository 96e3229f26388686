package eu.controvoce.campaign.playbook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.DueBadge;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Times;
import eu.controvoce.campaign.CampaignLinks;
import eu.controvoce.campaign.playbook.PlaybookRun;
import eu.controvoce.campaign.playbook.PlaybookUse;
import eu.controvoce.city.Actor;

/** One occasion a playbook was used for: what is done, what is due, and its campaign. */
final class UsePart extends Composite<Div> {

  private final PlaybookRun run;
  private final Actor actor;
  private final Times times;

  UsePart(PlaybookUse use, PlaybookRun run, Actor actor, Times times) {
    this.run = run;
    this.actor = actor;
    this.times = times;
    show(use);
  }

  private void show(PlaybookUse use) {
    var list = new UnorderedList();
    list.addClassNames("cv-stack", "cv-bare-list");
    for (int index = 0; index < use.items().size(); index++) {
      list.add(line(use, index));
    }
    var section =
        new Section(
            use.name(),
            PlaybookWords.help(
                getTranslation("playbook.day", times.date(use.day(), getLocale()))
                    + " · "
                    + PlaybookWords.progress(use)),
            list);
    section.withActions(
        Buttons.link(getTranslation("playbook.campaign"), CampaignLinks.details(use.campaign())));
    getContent().removeAll();
    getContent().add(section);
  }

  private ListItem line(PlaybookUse use, int index) {
    var item = use.items().get(index);
    var box = new Checkbox(item.what(), item.isDone());
    box.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        tick(use, index, event.getValue());
      }
    });
    var foot = new Div();
    foot.addClassName("cv-chips");
    foot.add(PlaybookWords.help(PlaybookWords.of("playbook.who", item.who())));
    var at = item.doneAt();
    if (at == null) {
      foot.add(new DueBadge(item.due(), times));
    } else {
      foot.add(
          PlaybookWords.help(
              getTranslation("playbook.done-by", item.doneBy(), times.date(at, getLocale()))));
    }
    return new ListItem(box, foot);
  }

  private void tick(PlaybookUse use, int index, boolean done) {
    try {
      show(run.tick(actor, use.id(), index, done));
    } catch (Refusal e) {
      Notices.refused(e);
      show(use);
    }
  }
}
