package eu.controvoce.audience.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import eu.controvoce.audience.MailingList;
import eu.controvoce.audience.email.Samples;
import eu.controvoce.base.Refusal;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.base.ui.Buttons;
import eu.controvoce.base.ui.Fields;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.city.Actor;
import java.util.List;
import java.util.Locale;

/** Shows how a list's letters look, and sends one to whoever looks. */
final class MailPreview extends Composite<Div> {

  private final Samples samples;
  private final Actor actor;
  private final MailingList list;

  MailPreview(Samples samples, Actor actor, MailingList list) {
    this.samples = samples;
    this.actor = actor;
    this.list = list;
    var help = new Paragraph(getTranslation("list.preview.help"));
    help.addClassName("cv-help");
    getContent()
        .add(
            new Section(
                getTranslation("list.preview"),
                help,
                new Div(
                    Buttons.quiet(getTranslation("list.preview.answer"), () -> show(false)),
                    Buttons.quiet(getTranslation("list.preview.week"), () -> show(true)))));
  }

  private void show(boolean week) {
    var dialog = new Dialog();
    dialog.setHeaderTitle(getTranslation(week ? "list.preview.week" : "list.preview.answer"));
    dialog.setWidth("720px");
    var frame = new IFrame();
    frame.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
    frame.setTitle(getTranslation("list.preview"));
    frame.setWidthFull();
    frame.setHeight("60vh");
    var text = new Pre();
    text.addClassName("cv-mail-text");
    var language =
        Fields.radios(
            getTranslation("list.preview.language"), List.of(Locale.ITALIAN, Locale.ENGLISH));
    language.setItemLabelGenerator(each -> each.getDisplayLanguage(getLocale()));
    language.addValueChangeListener(changed -> {
      var sample = samples.of(actor, list.id(), changed.getValue(), week);
      frame.setSrcdoc(sample.page());
      text.setText(sample.text());
    });
    language.setValue(Languages.named(getLocale().getLanguage()).orElse(Locale.ITALIAN));
    dialog.add(new Div(language, frame, text));
    dialog
        .getFooter()
        .add(
            Buttons.quiet(getTranslation("ui.close"), dialog::close),
            Buttons.primary(
                getTranslation("list.preview.send"), () -> send(language.getValue(), week)));
    dialog.open();
  }

  private void send(Locale language, boolean week) {
    try {
      var to = samples.sendToMyself(actor, list.id(), language, week);
      Notices.done(getTranslation("list.preview.sent", to));
    } catch (Refusal e) {
      Notices.refused(e);
    }
  }
}
