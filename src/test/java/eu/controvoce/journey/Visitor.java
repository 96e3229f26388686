package eu.controvoce.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/**
 * Somebody at a browser of their own: does what people do, and has each screen looked at by axe.
 */
final class Visitor implements AutoCloseable {

  private static final double PATIENCE = 60_000;

  /** What axe itself says where styles are slow to come; it looks at the page all the same. */
  private static final String AXE_IN_A_HURRY = "Couldn't load preload assets";

  private final String address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Visitor(Browser browser, String address, int width, int height) {
    this.address = address;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("it-IT")
                .setReducedMotion(ReducedMotion.REDUCE));
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.setDefaultNavigationTimeout(PATIENCE);
    page.onConsoleMessage(message -> {
      boolean bad = message.type().equals("error") || message.type().equals("warning");
      if (bad && !message.text().startsWith(AXE_IN_A_HURRY)) {
        complaints.add(message.type() + ": " + message.text());
      }
    });
    page.onPageError(error -> complaints.add("error: " + error));
    page.onDialog(dialog -> {
      complaints.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
  }

  void signIn(String username) {
    open("/login");
    page.locator("input[name=username]").fill(username);
    page.locator("input[name=password]").fill("demo");
    page.locator("input[name=password]").press("Enter");
    page.locator("main h1").first().waitFor();
  }

  void open(String path) {
    page.navigate(address + path);
    page.locator("h1").first().waitFor();
  }

  void press(String button) {
    button(button).click();
  }

  /** Presses the last button of that name, for lists in the order of time. */
  void pressLast(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).last().click();
  }

  /** Presses what a notice offers: a dialog that is closing may have a button of the same name. */
  void pressInNotice(String button) {
    page.locator("vaadin-notification-card")
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
        .last()
        .click();
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  void follow(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
  }

  void write(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
  }

  /** Types into a list that is searched by typing and takes the first that fits. */
  void pick(String label, String text) {
    var field =
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label)).first();
    field.click();
    field.fill(text);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(text)).first().click();
  }

  /** Opens a short list and takes one. */
  void select(String label, String option) {
    page.locator("vaadin-select")
        .filter(new Locator.FilterOptions().setHasText(label))
        .first()
        .click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option)).first().click();
  }

  void choose(String radio) {
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(radio)).first().check();
  }

  void tick(String box) {
    page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(box)).first().check();
  }

  void sees(String text) {
    page.getByText(text).first().waitFor();
  }

  boolean showsNow(String text) {
    return page.getByText(text).count() > 0;
  }

  Page page() {
    return page;
  }

  /** Lets axe look at the screen in light and in dark, and expects it to find nothing. */
  void isAccessible(String screen) {
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      stands();
      var found =
          new AxeBuilder(page)
              .analyze().getViolations().stream()
                  .map(each ->
                      each.getId()
                          + ": "
                          + each.getNodes().stream().limit(4).map(node -> node.getHtml()).toList())
                  .toList();
      Assertions.assertThat(found).as("axe on %s in %s", screen, scheme).isEmpty();
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
  }

  /**
   * Waits until nothing fades or moves any more: half-faded text has no contrast of its own. What
   * was just asked for may begin to move a moment later, so it has to stand for some time.
   */
  void stands() {
    page.evaluate(
        """
        async () => {
          const moves = () => document.querySelector('[opening], [closing]') !== null
            || document.getAnimations().some(each => each.playState === 'running'
              && each.effect?.getComputedTiming().endTime !== Infinity);
          for (let still = 0; still < 3;) {
            await new Promise(done => setTimeout(done, 60));
            still = moves() ? 0 : still + 1;
          }
        }
        """);
  }

  /** Expects that the browser had nothing to complain about. */
  void hadNoComplaints() {
    Assertions.assertThat(complaints).as("what the browser's console said").isEmpty();
  }

  void headline(String text) {
    assertThat(page.locator("h1").first()).containsText(text);
  }

  @Override
  public void close() {
    context.close();
  }
}
