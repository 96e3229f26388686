package eu.controvoce.print.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.ui.Icon;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.city.CurrentActor;
import eu.controvoce.city.Permission;
import eu.controvoce.print.PrintLinks;
import eu.controvoce.rumour.Rumour;
import java.util.Optional;

/** On a rumour's sheet: its dossier. */
@org.springframework.stereotype.Component
class DossierPart implements SheetPart<Rumour> {

  private final CurrentActor current;

  DossierPart(CurrentActor current) {
    this.current = current;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Optional<Component> part(Rumour rumour, Command changed) {
    return current.get().may(Permission.TRIAGE)
        ? Optional.of(
            Papers.section(
                I18NProvider.translate("print.part.dossier.help"),
                Papers.link(
                    Icon.PRINT,
                    I18NProvider.translate("print.part.dossier"),
                    PrintLinks.dossier(rumour.id()))))
        : Optional.empty();
  }
}
