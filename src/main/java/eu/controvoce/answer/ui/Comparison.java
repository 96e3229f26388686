package eu.controvoce.answer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import eu.controvoce.answer.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two texts against each other: what was taken away, what was added, word by word. */
final class Comparison extends Composite<Div> {

  private static final Map<WordDiff.Kind, String> TAGS =
      Map.of(WordDiff.Kind.TAKEN, "del", WordDiff.Kind.ADDED, "ins", WordDiff.Kind.SAME, "span");

  Comparison(Content before, Content now) {
    var list = new DescriptionList();
    list.addClassName("cv-facts");
    var old = parts(before);
    parts(now)
        .forEach((field, text) -> {
          var earlier = old.getOrDefault(field, "");
          if (!earlier.equals(text)) {
            list.add(
                new DescriptionList.Term(getTranslation("composer." + field)),
                new DescriptionList.Description(marked(earlier, text)));
          }
        });
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

  private static Map<String, String> parts(Content content) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("headline", content.headline());
    parts.put("openingFact", content.openingFact());
    parts.put("warning", orEmpty(content.warning()));
    parts.put("fallacy", orEmpty(content.fallacy()));
    parts.put("closingFact", orEmpty(content.closingFact()));
    parts.put("callToAction", orEmpty(content.callToAction()));
    return parts;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
