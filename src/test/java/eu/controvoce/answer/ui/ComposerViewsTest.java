package eu.controvoce.answer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import eu.controvoce.ControvoceTest;
import eu.controvoce.answer.AnswerLinks;
import eu.controvoce.answer.Approach;
import eu.controvoce.answer.Approval;
import eu.controvoce.answer.Content;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.FactRegister;
import eu.controvoce.answer.Form;
import eu.controvoce.answer.Illustration;
import eu.controvoce.answer.MessageDesk;
import eu.controvoce.answer.MessageFilter;
import eu.controvoce.answer.NewFact;
import eu.controvoce.answer.NewMessage;
import eu.controvoce.answer.PictureDesk;
import eu.controvoce.answer.PictureId;
import eu.controvoce.answer.Remark;
import eu.controvoce.answer.Source;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Members;
import eu.controvoce.city.Role;
import eu.controvoce.city.access.TestSignIn;
import eu.controvoce.rumour.FactId;
import eu.controvoce.rumour.Towns;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ControvoceTest
@ViewPackages(packages = {"eu.controvoce.answer.ui", "eu.controvoce.base.ui"})
class ComposerViewsTest extends SpringBrowserlessTest {

  @Autowired Towns towns;
  @Autowired Members members;
  @Autowired MessageDesk desk;
  @Autowired PictureDesk pictures;
  @Autowired FactRegister register;
  @Autowired Approval approval;

  private Actor officer;
  private Actor manager;

  @Override
  @BeforeEach
  protected void initVaadinEnvironment() {
    officer = towns.settimo(Role.OFFICER);
    manager = towns.settimo(Role.MANAGER);
    TestSignIn.as(members.findById(officer.member()).orElseThrow());
    super.initVaadinEnvironment();
  }

  @Test
  @SuppressWarnings("unchecked")
  void everyFormAsksForItsOwnParts() {
    navigate(AnswerLinks.newMessage(), MessageView.class);
    Select<Form> form = find(Select.class).withLabel(words("composer.form")).single();

    form.setValue(Form.TESTIMONY);

    assertThat(labels())
        .contains(words("composer.openingFact.TESTIMONY"), words("composer.closingFact.TESTIMONY"))
        .doesNotContain(words("composer.warning.TESTIMONY"), words("composer.fallacy.TESTIMONY"));
    assertThat(texts(Span.class))
        .contains(said("composer.example", words("composer.closingFact.TESTIMONY.example")));
  }

  @Test
  void theOffendingWordsAreMarkedAndLeadToTheirField() {
    navigate(AnswerLinks.newMessage(), MessageView.class);

    type("composer.headline", "Un punteggio uguale per tutti");
    write("composer.openingFact.DEBUNK", "I clandestini non fanno domanda.");

    var marked = find(MarkedText.class).single().getElement();
    assertThat(marked.getTextRecursively()).contains("I clandestini non fanno domanda.");
    var way = said("checks.go", words("composer.openingFact"));
    test(find(NativeButton.class).withText(way).all().getFirst()).click();
  }

  @Test
  void readabilityIsShownForTheChosenReaders() {
    var draft = aDraft(content(null));

    navigate(AnswerLinks.message(draft.id()), MessageView.class);

    assertThat(texts(Span.class)).anyMatch(each -> each.startsWith("Gulpease "));
  }

  @Test
  void aHundredKilobytesAreRefusedBesideTheFieldAndStayThere() {
    navigate(AnswerLinks.newMessage(), MessageView.class);
    type("composer.headline", "Un punteggio uguale per tutti");
    write("composer.openingFact.DEBUNK", "Conta il punteggio.");

    write("composer.fallacy.DEBUNK", "x".repeat(100_000));

    var field = find(TextArea.class).withLabel(words("composer.fallacy.DEBUNK")).single();
    assertThat(field.isInvalid()).isTrue();
    assertThat(field.getValue()).hasSize(100_000);
  }

  @Test
  @SuppressWarnings("unchecked")
  void aCutIsProposedFromTheMessageAndCounted() {
    var draft = aDraft(content(null));
    navigate(AnswerLinks.message(draft.id()), MessageView.class);
    Select<ChannelType> channel = find(Select.class).withLabel(words("variant.channel")).single();

    channel.setValue(ChannelType.MASTODON);
    click("variant.propose");

    assertThat(desk.find(officer, draft.id()).content().variant(ChannelType.MASTODON, "it"))
        .hasValueSatisfying(each -> assertThat(each.text()).startsWith("Conta il punteggio."));
    assertThat(texts(Span.class)).anyMatch(each -> each.contains("475"));
  }

  @Test
  @SuppressWarnings("unchecked")
  void everyChannelHasItsLook() throws IOException {
    var draft = aDraft(content(new Illustration(aPicture(), "Lo sportello <b>")));
    navigate(AnswerLinks.message(draft.id()), MessageView.class);
    Select<ChannelType> as = find(Select.class).withLabel(words("preview.as")).single();

    for (var each : ChannelType.values()) {
      test(as).selectItem(Labels.of("answer.channel", each));
      assertThat(find(Preview.class).single().getElement().getTextRecursively())
          .as(each.name())
          .contains("Conta il punteggio");
    }
    test(as).selectItem(Labels.of("answer.channel", ChannelType.TELEGRAM));

    assertThat(find(Image.class).all())
        .allMatch(each -> each.getAlt().orElse("").equals("Lo sportello <b>"))
        .hasSize(2);
  }

  @Test
  void bothTextsAreShownWhenSomebodyElseSaved() {
    var draft = aDraft(content(null));
    navigate(AnswerLinks.message(draft.id()), MessageView.class);
    desk.edit(
        manager,
        draft.id(),
        new NewMessage(draft.rumours(), renamed(draft.content(), "Altro titolo"), null),
        0);

    write("composer.warning.DEBUNK", "Attenzione, parole mie.");

    var both = find(TwoTexts.class).single().getElement().getTextRecursively();
    assertThat(both).contains("Altro").contains("mie.");
  }

  @Test
  void anAdoptedTextIsComparedWithItsOriginal() {
    var rumour = towns.aRumour(officer);
    var fact = register.draft(officer, NewFact.of("La graduatoria è una.", source()));
    register.check(officer, fact.id(), Objects.requireNonNull(fact.version()));
    var model = desk.draft(officer, NewMessage.of(content(null, fact.id()), rumour.id()));
    desk.send(officer, model.id(), Objects.requireNonNull(model.version()));
    approval.approve(manager, model.id(), 1);
    var own = desk.adopt(officer, model.id(), rumour.id());

    navigate(AnswerLinks.message(own.id()), MessageView.class);
    write("composer.warning.DEBUNK", "Attenzione, parole mie.");
    UI.getCurrent().navigate(MessagesView.class);
    navigate(AnswerLinks.message(own.id()), MessageView.class);

    var both = find(Versions.class).single();
    assertThat(both.isVisible()).isTrue();
    assertThat(both.getElement().getTextRecursively()).contains("parole mie.", "si sente dire");
  }

  @Test
  void openingATextChangesNothingOfIt() throws IOException {
    var fact = register.draft(officer, NewFact.of("La graduatoria è una.", source()));
    var draft = aDraft(content(new Illustration(aPicture(), "Lo sportello"), fact.id()));

    navigate(AnswerLinks.message(draft.id()), MessageView.class);

    var now = desk.find(officer, draft.id());
    assertThat(now.version()).isEqualTo(draft.version());
    assertThat(now.content()).isEqualTo(draft.content());
  }

  @Test
  void pastedMarkupStaysText() {
    var markup = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    navigate(AnswerLinks.newMessage(), MessageView.class);

    type("composer.headline", markup);
    write("composer.openingFact.DEBUNK", markup);
    write("composer.fallacy.DEBUNK", markup);

    var preview = find(Preview.class).single().getElement();
    assertThat(preview.getTextRecursively()).contains(markup);
    assertThat(asMarkup(UI.getCurrent().getElement())).isEmpty();
    var draft = desk.list(officer, MessageFilter.ALL).getFirst();
    assertThat(draft.content().headline()).isEqualTo(markup);
    TestSignIn.as(members.findById(manager.member()).orElseThrow());
    UI.getCurrent().navigate(MessagesView.class);
    assertThat(asMarkup(UI.getCurrent().getElement())).isEmpty();
  }

  /** What a browser would read as markup: scripts, and elements filled with it. */
  private static List<Element> asMarkup(Element root) {
    var found = new ArrayList<Element>();
    if (root.getTag().equals("script") || root.getProperty("innerHTML") != null) {
      found.add(root);
    }
    root.getChildren()
        .filter(each -> !each.isTextNode())
        .forEach(each -> found.addAll(asMarkup(each)));
    return found;
  }

  @Test
  void whatReadersSaidStandsUnderItsField() {
    var rumour = towns.aRumour(officer);
    var fact = register.draft(officer, NewFact.of("La graduatoria è una.", source()));
    register.check(officer, fact.id(), Objects.requireNonNull(fact.version()));
    var draft = desk.draft(officer, NewMessage.of(content(null, fact.id()), rumour.id()));
    desk.send(officer, draft.id(), Objects.requireNonNull(draft.version()));
    approval.requestChanges(
        manager,
        draft.id(),
        List.of(new Remark("headline", "Più corto."), new Remark(null, "Bene così.")),
        1);

    navigate(AnswerLinks.message(draft.id()), MessageView.class);

    var headline = find(TextField.class).withLabel(words("composer.headline")).single();
    var under = headline.getParent().orElseThrow().getElement();
    assertThat(under.getTextRecursively()).contains("Più corto.").doesNotContain("Bene");
    assertThat(find(MessageNotes.class).single().getElement().getTextRecursively())
        .contains("Bene così.", words("message.comments.below"))
        .doesNotContain("Più corto.");
  }

  private CounterMessage aDraft(Content content) {
    return desk.draft(officer, NewMessage.of(content));
  }

  private static Source source() {
    return new Source("ATC Piemonte", Source.Type.PUBLIC_BODY, Source.Reliability.HIGH, null, null);
  }

  private Content content(@Nullable Illustration picture, FactId... facts) {
    return new Content(
        "Un punteggio uguale per tutti",
        "Conta il punteggio. La lista è la stessa per ogni famiglia che abita qui.",
        "Attenzione: si sente dire altro.",
        "Un caso non fa la regola.",
        "Conta il punteggio.",
        null,
        "it",
        Form.DEBUNK,
        List.of(Approach.FACTS),
        null,
        null,
        List.of(facts),
        List.of(),
        picture,
        null);
  }

  private static Content renamed(Content content, String headline) {
    return new Content(
        headline,
        content.openingFact(),
        content.warning(),
        content.fallacy(),
        content.closingFact(),
        content.callToAction(),
        content.language(),
        content.form(),
        content.approaches(),
        null,
        null,
        content.facts(),
        content.variants());
  }

  private PictureId aPicture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return pictures.keep(officer, bytes.toByteArray()).id();
  }

  private List<String> labels() {
    return find(TextArea.class).all().stream().map(TextArea::getLabel).toList();
  }

  private void type(String key, String text) {
    test(find(TextField.class).withLabel(words(key)).single()).setValue(text);
  }

  private void write(String key, String text) {
    test(find(TextArea.class).withLabel(words(key)).single()).setValue(text);
  }

  private void click(String key) {
    test(find(Button.class).withText(words(key)).single()).click();
  }

  private <C extends Component> List<String> texts(Class<C> type) {
    return find(type).all().stream().map(each -> each.getElement().getTextRecursively()).toList();
  }

  private static String words(String key) {
    return UI.getCurrent().getTranslation(key);
  }

  private static String said(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
