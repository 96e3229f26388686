package eu.controvoce.audience.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eu.controvoce.audience.PersonDesk;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Confirm;
import eu.controvoce.base.ui.FieldErrors;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Form;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.ViewTitle;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Answers somebody who asks what is kept about them, or to forget it. */
@Route(PersonView.ROUTE)
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
class PersonView extends Composite<Div> implements HasDynamicTitle {

  static final String ROUTE = "campagne/dati-personali";

  private final PersonDesk desk;
  private final Actor actor;
  private final TextField address;
  private final Div found = new Div();

  PersonView(PersonDesk desk, CurrentActor current) {
    this.desk = desk;
    this.actor = current.get();
    address = Fields.text(getTranslation("person.address"), getTranslation("person.address.help"));
    var errors = new FieldErrors().bind("address", address);
    var look =
        Buttons.primary(
            getTranslation("person.find"),
            () -> {
              found.removeAll();
              errors.attempt(() -> show(desk.find(actor, address.getValue())));
            });
    getContent().addClassName("cv-view");
    getContent()
        .add(
            new ViewTitle(getPageTitle(), getTranslation("person.sentence")),
            new Form(address).actions(look),
            found);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("person.heading");
  }

  private void show(PersonDesk.Found person) {
    var asked = address.getValue();
    var section = new Section(getTranslation("person.found"));
    section.add(
        new Paragraph(
            getTranslation(
                "person.lists", person.lists().size(), String.join(", ", person.lists()))));
    if (!person.left().isEmpty()) {
      section.add(new Paragraph(getTranslation("person.left", String.join(", ", person.left()))));
    }
    if (person.undeliverable()) {
      section.add(new Paragraph(getTranslation("person.undeliverable")));
    }
    var file =
        new Anchor(
            DownloadHandler.fromInputStream(_ -> {
              var bytes = desk.export(actor, asked).getBytes(StandardCharsets.UTF_8);
              return new DownloadResponse(
                  new ByteArrayInputStream(bytes),
                  "dati-personali.json",
                  "application/json",
                  bytes.length);
            }),
            getTranslation("person.export"));
    file.getElement().setAttribute("download", true);
    section.add(
        new Form()
            .add(file)
            .actions(Buttons.quiet(getTranslation("person.erase"), () -> erase(asked))));
    found.removeAll();
    found.add(section);
  }

  private void erase(String asked) {
    Confirm.danger(
        getTranslation("person.erase.question"),
        getTranslation("person.erase.consequence"),
        getTranslation("person.erase"),
        () -> {
          try {
            desk.erase(actor, asked);
            found.removeAll();
            address.clear();
            Notices.done(getTranslation("person.erased"));
          } catch (Refusal e) {
            Notices.refused(e);
          }
        });
  }
}
