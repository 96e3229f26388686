package eu.controvoce.audience;

import eu.controvoce.channel.MailingListChoices;
import eu.controvoce.city.CityId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the channels' page which lists a city has: names only, nobody's address. */
@Component
class ListChoices implements MailingListChoices {

  private final MailingLists lists;

  ListChoices(MailingLists lists) {
    this.lists = lists;
  }

  @Override
  public Map<String, String> of(CityId city) {
    return lists.findByCity(city).stream()
        .collect(Collectors.toMap(each -> each.id().value(), MailingList::name));
  }
}
