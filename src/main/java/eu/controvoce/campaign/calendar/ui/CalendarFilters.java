package eu.controvoce.campaign.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.campaign.Campaign;
import eu.controvoce.campaign.CampaignDesk;
import eu.controvoce.campaign.calendar.CalendarFilter;
import eu.controvoce.campaign.calendar.CalendarState;
import eu.controvoce.campaign.calendar.EditorialCalendar;
import eu.controvoce.campaign.ui.Words;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.OutletDesk;
import eu.controvoce.city.Actor;
import eu.controvoce.city.City;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What narrows the calendar, and which other cities stand beside the own one. */
final class CalendarFilters extends Composite<Div> {

  private final MultiSelectComboBox<City> others;
  private final ComboBox<Campaign> campaign = new ComboBox<>();
  private final ComboBox<ChannelType> channel = new ComboBox<>();
  private final ComboBox<CalendarState> state = new ComboBox<>();
  private final List<City> cities;
  private final List<Campaign> campaigns;
  private boolean showing;

  /**
   * @param chosen called when the person changes something
   */
  CalendarFilters(
      EditorialCalendar calendar,
      CampaignDesk desk,
      OutletDesk outlets,
      Actor actor,
      SerializableConsumer<CalendarFilter> chosen) {
    cities = calendar.sharing(actor);
    campaigns = desk.list(actor);
    others = Fields.choices("", cities);
    others.setItemLabelGenerator(City::name);
    others.setPlaceholder(getTranslation("calendar.filter.city"));
    others.setAriaLabel(getTranslation("calendar.filter.city"));
    others.setWidth(null);
    others.setVisible(!cities.isEmpty());
    others.addValueChangeListener(_ -> tell(chosen));
    narrowing(campaign, "campaign.filter.campaign", chosen);
    campaign.setItems(campaigns);
    campaign.setItemLabelGenerator(Campaign::name);
    narrowing(channel, "calendar.filter.channel", chosen);
    // Grows by what an address asks for and the city has no outlet of.
    channel.setItems(
        new ArrayList<>(
            outlets.list(actor).stream().map(Outlet::type).distinct().sorted().toList()));
    channel.setItemLabelGenerator(Words::channel);
    narrowing(state, "calendar.filter.state", chosen);
    state.setItems(CalendarState.values());
    state.setItemLabelGenerator(each -> getTranslation("calendar.state." + each.name()));
    getContent().addClassName("cv-narrow");
    getContent().add(campaign, channel, state, others);
  }

  /** Shows what is chosen, without telling anybody. */
  void show(CalendarFilter filter) {
    showing = true;
    others.setValue(
        cities.stream()
            .filter(each -> filter.others().contains(each.id()))
            .collect(Collectors.toSet()));
    campaign.setValue(
        campaigns.stream()
            .filter(each -> each.id().equals(filter.campaign()))
            .findFirst()
            .orElse(null));
    var wanted = filter.channel();
    if (wanted != null && !channel.getListDataView().contains(wanted)) {
      channel.getListDataView().addItem(wanted);
    }
    channel.setValue(wanted);
    state.setValue(filter.state());
    showing = false;
  }

  private void narrowing(
      ComboBox<?> field, String label, SerializableConsumer<CalendarFilter> chosen) {
    field.setPlaceholder(getTranslation(label));
    field.setAriaLabel(getTranslation(label));
    field.setClearButtonVisible(true);
    field.addValueChangeListener(_ -> tell(chosen));
  }

  private void tell(SerializableConsumer<CalendarFilter> chosen) {
    if (!showing) {
      chosen.accept(
          new CalendarFilter(
              others.getValue().stream().map(City::id).collect(Collectors.toSet()),
              campaign.getOptionalValue().map(Campaign::id).orElse(null),
              channel.getValue(),
              state.getValue()));
    }
  }
}
