package eu.controvoce.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people say, in an open dashed bubble and a typeface of its own: recognisable as speech. */
public final class Speech extends Composite<Div> {

  private final Element words = new Element("q");
  private final Paragraph paragraph = new Paragraph();

  /** Words in the language of the page. */
  public Speech(String words) {
    this(words, null);
  }

  /**
   * @param language the words' language, so that screen readers pronounce them right; {@code null}
   *     when it is not known
   */
  public Speech(String words, @Nullable Locale language) {
    getContent().addClassNames("cv-bubble", "cv-speech");
    this.words.setText(words);
    if (language != null) {
      this.words.setAttribute("lang", language.toLanguageTag());
    }
    paragraph.getElement().appendChild(this.words);
    getContent().add(paragraph);
  }

  /** Smaller, for lists and cards. */
  public Speech small() {
    getContent().addClassName("cv-small");
    return this;
  }

  /** Adds what belongs to the words: where, when, their number. */
  public Speech with(Component... details) {
    var foot = new Div(details);
    foot.addClassName("cv-bubble-foot");
    getContent().add(foot);
    return this;
  }

  /** The same words inline, without a bubble, as in a line of a list. */
  public static Span inline(String words) {
    var span = new Span(words);
    span.addClassName("cv-said");
    return span;
  }
}
