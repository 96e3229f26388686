package eu.controvoce.campaign.strategy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import eu.controvoce.campaign.strategy.Owner;
import java.util.ArrayList;
import java.util.List;

/** Who answers for a commitment: a member of the city, or a partner whose name is typed. */
final class OwnerField extends ComboBox<Owner> {

  private static final long serialVersionUID = 1L;

  private final transient List<Owner> known;

  OwnerField(String label, List<Owner> members) {
    super(label);
    known = new ArrayList<>(members);
    setItems(known);
    setItemLabelGenerator(Owner::name);
    setHelperText(StrategyWords.say("strategy.owner.help"));
    setWidthFull();
    setAllowCustomValue(true);
    addCustomValueSetListener(event -> {
      var name = event.getDetail().strip();
      if (!name.isEmpty()) {
        choose(
            known.stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> Owner.partner(name)));
      }
    });
  }

  /** Chooses one that need not be among the members. */
  void choose(Owner owner) {
    if (!known.contains(owner)) {
      known.add(owner);
      setItems(known);
    }
    setValue(owner);
  }
}
