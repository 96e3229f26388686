package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** Head of a page: its title, one sentence that says what it holds, and what can be done here. */
public final class ViewTitle extends Composite<Header> {

  private final H1 title = new H1();
  private final Paragraph sentence = new Paragraph();
  private final Div actions = new Div();

  /** A title alone. */
  public ViewTitle(String title) {
    this(title, "");
  }

  /**
   * @param sentence what the page holds, possibly empty
   * @param actions one primary button at most; the rest secondary or in a {@link MoreMenu}
   */
  public ViewTitle(String title, String sentence, Component... actions) {
    getContent().addClassName("cv-view-title");
    this.title.setText(title);
    this.sentence.addClassName("cv-lead");
    this.actions.addClassName("cv-actions");
    this.actions.add(actions);
    this.actions.setVisible(actions.length > 0);
    setSentence(sentence);
    var words = new Div(this.title, this.sentence);
    words.addClassName("cv-view-title-words");
    getContent().add(words, this.actions);
  }

  /** Changes the title. */
  public void setTitle(String text) {
    title.setText(text);
  }

  /** Changes the sentence; empty hides it. */
  public void setSentence(String text) {
    sentence.setText(text);
    sentence.setVisible(!text.isEmpty());
  }

  /** Replaces what can be done here. */
  public void setActions(Component... components) {
    actions.removeAll();
    actions.add(components);
    actions.setVisible(components.length > 0);
  }
}
