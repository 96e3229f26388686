package eu.controvoce.campaign.playbook.web;

import eu.controvoce.campaign.playbook.PlaybookUse;
import eu.controvoce.campaign.playbook.Responsible;
import java.time.LocalDate;
import java.util.List;

/** A playbook put to use, as we send it. */
record UseAnswer(
    String id,
    String playbook,
    String name,
    LocalDate day,
    String campaign,
    long done,
    List<Item> items) {

  /** One thing to do; its place in the list is its number, from 0. */
  record Item(String what, Responsible who, LocalDate due, boolean done, String doneBy) {}

  static UseAnswer of(PlaybookUse use) {
    return new UseAnswer(
        use.id().value(),
        use.playbook().value(),
        use.name(),
        use.day(),
        use.campaign().value(),
        use.done(),
        use.items().stream()
            .map(
                each -> new Item(each.what(), each.who(), each.due(), each.isDone(), each.doneBy()))
            .toList());
  }
}
