package eu.controvoce.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What went wrong, in human words, and the way on. Never shows what an exception says. */
abstract class ErrorPage extends Composite<Div> implements HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private String title = "";

  /** Fills the page. */
  void tell(Icon icon, String heading, String sentence) {
    title = heading;
    var picture = new Div(icon.create());
    picture.addClassName("cv-empty-picture");
    var home = Buttons.primaryLink(getTranslation("ui.error.home"), "");
    home.setRouterIgnore(true);
    getContent().addClassName("cv-error-page");
    getContent().removeAll();
    getContent().add(picture, new H1(heading), new Paragraph(sentence), home);
  }

  @Override
  public String getPageTitle() {
    return title + " · Controvoce";
  }
}
