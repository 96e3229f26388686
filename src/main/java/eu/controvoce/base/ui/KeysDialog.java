package eu.controvoce.base.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** Lists the keys. */
final class KeysDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  KeysDialog() {
    setHeaderTitle(getTranslation("ui.keys.title"));
    addClassName("cv-keys");
    var list = new DescriptionList();
    key(list, getTranslation("ui.keys.command"), "Ctrl K", "⌘ K", "/");
    key(list, getTranslation("ui.keys.new"), "n");
    key(list, getTranslation("ui.keys.next"), "j");
    key(list, getTranslation("ui.keys.previous"), "k");
    key(list, getTranslation("ui.keys.open"), "↵");
    key(list, getTranslation("ui.keys.close"), "Esc");
    key(list, getTranslation("ui.keys.help"), "?");
    add(new Paragraph(getTranslation("ui.keys.sentence")), list);
    getHeader().add(Buttons.icon(Icon.CLOSE, getTranslation("ui.close"), this::close));
  }

  private static void key(DescriptionList list, String meaning, String... keys) {
    var term = new Element("dt");
    for (var each : keys) {
      var key = new Element("kbd");
      key.setText(each);
      term.appendChild(key);
    }
    var words = new Element("dd");
    words.setText(meaning);
    list.getElement().appendChild(term, words);
  }
}
