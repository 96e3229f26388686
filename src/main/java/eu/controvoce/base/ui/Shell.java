package eu.controvoce.base.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page that carries every view: style sheets, icons, light or dark before the first paint. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://app/fonts.css")
@StyleSheet("context://styles/controvoce.css")
public class Shell implements AppShellConfigurator {

  private static final long serialVersionUID = 1L;

  /** Before anything is painted, so that a dark page does not flash white. */
  private static final String LIGHT_OR_DARK =
      """
      try {
        var chosen = localStorage.getItem("controvoce-theme");
        if (chosen === "light" || chosen === "dark") {
          document.documentElement.dataset.theme = chosen;
        }
      } catch (e) {}
      """;

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
    settings.setPageTitle("Controvoce");
    settings.addLink("icons/favicon.svg", java.util.Map.of("rel", "icon", "type", "image/svg+xml"));
    settings.addFavIcon("icon", "icons/favicon-32.png", "32x32");
    settings.addMetaTag("color-scheme", "light dark");
    settings.addInlineWithContents(
        Inline.Position.PREPEND, LIGHT_OR_DARK, Inline.Wrapping.JAVASCRIPT);
  }
}
