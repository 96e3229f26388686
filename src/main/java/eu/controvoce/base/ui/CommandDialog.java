package eu.controvoce.base.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.controvoce.base.ui.CommandSource.Found;
import java.util.List;
import java.util.stream.Stream;

/** Search and commands: type a few letters, go anywhere, open anything. */
final class CommandDialog extends Dialog {

  private static final long serialVersionUID = 1L;

  private static final int MOST = 8;

  private final transient Navigation navigation;
  private final transient List<CommandSource> sources;
  private final TextField field = new TextField();
  private final Div results = new Div();

  CommandDialog(Navigation navigation, List<CommandSource> sources) {
    this.navigation = navigation;
    this.sources = sources;
    addClassName("cv-command");
    setAriaLabel(getTranslation("ui.search"));
    setTop("12vh");
    field.setPlaceholder(getTranslation("ui.search"));
    field.setAriaLabel(getTranslation("ui.search"));
    field.setPrefixComponent(Icon.SEARCH.create());
    field.setWidthFull();
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(200);
    field.addValueChangeListener(event -> show(event.getValue().strip()));
    results.addClassName("cv-results");
    results.getElement().setAttribute("aria-live", "polite");
    add(field, results);
    addOpenedChangeListener(event -> {
      if (event.isOpened()) {
        field.clear();
        show("");
        field.focus();
      }
    });
  }

  private void show(String text) {
    results.removeAll();
    var words = text.toLowerCase(getLocale());
    group("ui.search.pages", pages().filter(each -> fits(each, words)).limit(MOST).toList());
    group("ui.search.actions", actions().filter(each -> fits(each, words)).limit(MOST).toList());
    if (text.length() >= 2) {
      for (var source : sources) {
        found(source.find(text, getLocale()).stream().limit(MOST).toList());
      }
    }
    if (results.getChildren().findAny().isEmpty()) {
      results.add(new Paragraph(getTranslation("ui.search.nothing")));
    }
  }

  private Stream<Found> pages() {
    return navigation.visible().stream()
        .map(each ->
            new Found(
                each.place().icon(),
                getTranslation(each.titleKey()),
                getTranslation(each.place().titleKey()),
                each.route()));
  }

  private Stream<Found> actions() {
    return sources.stream().flatMap(each -> each.actions(getLocale()).stream());
  }

  private boolean fits(Found found, String words) {
    return (found.title() + " " + found.detail()).toLowerCase(getLocale()).contains(words);
  }

  private void group(String key, List<Found> items) {
    if (!items.isEmpty()) {
      var title = new Span(getTranslation(key));
      title.addClassName("cv-results-title");
      results.add(title);
      found(items);
    }
  }

  private void found(List<Found> items) {
    for (var each : items) {
      var title = new Span(each.title());
      title.addClassName("cv-result-title");
      var link = new Anchor(each.route(), each.icon().create(), title);
      if (!each.detail().isEmpty()) {
        var detail = new Span(each.detail());
        detail.addClassName("cv-result-detail");
        link.add(detail);
      }
      link.addClassName("cv-result");
      link.getElement().addEventListener("click", _ -> close());
      results.add(link);
    }
  }
}
