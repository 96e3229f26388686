package eu.controvoce.campaign.calendar;

import eu.controvoce.campaign.PlanningAdvice;
import eu.controvoce.campaign.PlanningWarning;
import eu.controvoce.campaign.PlanningWarning.Kind;
import eu.controvoce.channel.Channels;
import eu.controvoce.channel.Outlets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** What the calendar says, and then what the channel itself has to say. */
@Component
@Primary
class AdviceWithOutlet implements PlanningAdvice {

  private final CalendarAdvice calendar;
  private final Outlets outlets;
  private final Channels channels;

  AdviceWithOutlet(CalendarAdvice calendar, Outlets outlets, Channels channels) {
    this.calendar = calendar;
    this.outlets = outlets;
    this.channels = channels;
  }

  @Override
  public List<PlanningWarning> of(Wanted wanted, Locale locale) {
    var all = new ArrayList<>(calendar.of(wanted, locale));
    outlets
        .findById(wanted.outlet())
        .flatMap(outlet -> channels.of(outlet.type()).remark(outlet))
        .ifPresent(each -> all.add(new PlanningWarning(Kind.OUTLET, each.reason(), each.rule())));
    return all;
  }
}
