package eu.controvoce.channel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.I18NProvider;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.channel.OutletRules;
import eu.controvoce.city.City;
import eu.controvoce.city.Member;
import eu.controvoce.city.Members;
import eu.controvoce.city.Permission;
import eu.controvoce.city.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How much, when and by whom something may go out on a channel. */
final class RuleFields extends Composite<Div> {

  private static final Duration QUARTER = Duration.ofMinutes(15);

  private final Members members;
  private final IntegerField most = new IntegerField(say("channel.rule.most"));
  private final TimePicker from = new TimePicker(say("channel.rule.quiet-from"));
  private final TimePicker to = new TimePicker(say("channel.rule.quiet-to"));
  private final MultiSelectComboBox<Role> roles;
  private final MultiSelectComboBox<Member> people;

  RuleFields(Members members, FieldErrors errors) {
    this.members = members;
    most.setHelperText(say("channel.rule.most.help"));
    most.setMin(1);
    most.setMax(OutletRules.MOST);
    from.setStep(QUARTER);
    to.setStep(QUARTER);
    from.setLocale(UI.getCurrent().getLocale());
    to.setLocale(UI.getCurrent().getLocale());
    to.setHelperText(say("channel.rule.quiet.help"));
    roles =
        Fields.choices(
            say("channel.rule.roles"),
            Permission.PLAN.roles().stream().sorted(Comparator.naturalOrder()).toList());
    roles.setItemLabelGenerator(each -> say("role." + each.name()));
    roles.setHelperText(say("channel.rule.roles.help"));
    people = Fields.choices(say("channel.rule.members"), List.of());
    people.setItemLabelGenerator(Member::name);
    errors.bind("mostPerHour", most).bind("quietFrom", from).bind("quietTo", to);
    var quiet = new Div(from, to);
    quiet.addClassName("cv-form-row");
    getContent().addClassName("cv-form");
    getContent().add(most, quiet, roles, people);
  }

  /** Offers those who plan in a city. */
  void offer(@Nullable City city) {
    people.setItems(city == null ? List.of() : planners(city));
  }

  void fill(OutletRules rules) {
    most.setValue(rules.mostPerHour());
    from.setValue(rules.quietFrom());
    to.setValue(rules.quietTo());
    roles.setValue(rules.roles());
    people.setValue(
        people
            .getListDataView()
            .getItems()
            .filter(each -> rules.members().contains(each.id()))
            .collect(Collectors.toSet()));
  }

  OutletRules read() {
    return new OutletRules(
        most.getValue(),
        from.getValue(),
        to.getValue(),
        roles.getValue(),
        people.getValue().stream().map(Member::id).collect(Collectors.toSet()));
  }

  private List<Member> planners(City city) {
    var all = new ArrayList<>(members.findByCity(city.id()));
    all.removeIf(each -> !each.enabled() || !Permission.PLAN.isGrantedTo(each.role()));
    all.sort(Comparator.comparing(Member::name));
    return all;
  }

  private static String say(String key, Object... arguments) {
    return I18NProvider.translate(key, arguments);
  }
}
