package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.Speech;
import eu.controvoce.rumour.Rumour;
import java.util.Locale;

/** The rumour that is answered, with the worry behind it and what is true in it. */
final class AboutRumour extends Composite<Div> {

  AboutRumour(Rumour rumour) {
    var about = new Section(getTranslation("composer.about"));
    about.add(new Speech(rumour.claim(), Locale.of(rumour.language())).small());
    if (rumour.worryBehind() != null) {
      about.add(Labels.help(getTranslation("composer.about.worry", rumour.worryBehind())));
    }
    if (rumour.grainOfTruth() != null) {
      about.add(Labels.help(getTranslation("composer.about.grain", rumour.grainOfTruth())));
    }
    getContent().add(about);
  }
}
