package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.ReviewFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Two texts against each other: what was taken away, what was added, word by word. */
final class Comparison extends Composite<Div> {

  private static final Map<WordDiff.Kind, String> TAGS =
      Map.of(WordDiff.Kind.TAKEN, "del", WordDiff.Kind.ADDED, "ins", WordDiff.Kind.SAME, "span");

  Comparison(Content before, Content now) {
    this(named(before), named(now));
  }

  /**
   * @param before texts by the name they have on screen
   * @param now the same, to be compared with them
   */
  Comparison(Map<String, String> before, Map<String, String> now) {
    var list = new DescriptionList();
    list.addClassName("cv-facts");
    var names = new LinkedHashSet<>(now.keySet());
    names.addAll(before.keySet());
    for (var name : names) {
      var earlier = before.getOrDefault(name, "");
      var later = now.getOrDefault(name, "");
      if (!earlier.equals(later)) {
        list.add(
            new DescriptionList.Term(name),
            new DescriptionList.Description(marked(earlier, later)));
      }
    }
    if (list.getChildren().findAny().isPresent()) {
      getContent().add(list);
    } else {
      getContent().add(Labels.help(getTranslation("comparison.same")));
    }
  }

  private static Paragraph marked(String before, String now) {
    var line = new Paragraph();
    line.addClassName("cv-diff");
    List<Element> words = new ArrayList<>();
    for (var each : WordDiff.between(before, now)) {
      var word = new Element(TAGS.getOrDefault(each.kind(), "span"));
      word.setText(each.text() + " ");
      words.add(word);
    }
    line.getElement().appendChild(words.toArray(Element[]::new));
    return line;
  }

  private static Map<String, String> named(Content content) {
    var parts = new LinkedHashMap<String, String>();
    for (var field : ReviewFields.ALL) {
      var text = content.part(field);
      if (text != null) {
        parts.put(Labels.say("composer." + field), text);
      }
    }
    for (var each : content.variants()) {
      parts.put(
          Labels.of("answer.channel", each.channelType()) + " · " + each.language(), each.text());
    }
    var picture = content.picture();
    if (picture != null && picture.altText() != null) {
      parts.put(Labels.say("picture.alt"), picture.altText());
    }
    return parts;
  }
}
