package eu.controvoce.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import eu.controvoce.base.mail.Mailer;
import eu.controvoce.base.ui.Notices;
import eu.controvoce.base.ui.Section;
import eu.controvoce.base.ui.SheetPart;
import eu.controvoce.city.Member;
import eu.controvoce.notice.MailWish.When;
import eu.controvoce.notice.NoticeWishes;
import java.util.Optional;

/** On the member's own page: when notices come by e-mail. */
@org.springframework.stereotype.Component
class WishPart implements SheetPart<Member> {

  private final NoticeWishes wishes;
  private final Mailer mailer;

  WishPart(NoticeWishes wishes, Mailer mailer) {
    this.wishes = wishes;
    this.mailer = mailer;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Component> part(Member member, Command changed) {
    var actor = member.asActor();
    var choice = new RadioButtonGroup<When>();
    choice.setLabel(say("notice.wish"));
    choice.setItems(When.values());
    choice.setItemLabelGenerator(each -> say("notice.wish." + each.name()));
    choice.setValue(wishes.of(actor));
    choice.addClassName("cv-choices");
    choice.addThemeName("vertical");
    choice.setHelperText(
        say(
            !mailer.canSend()
                ? "notice.wish.no-server"
                : member.email() == null ? "notice.wish.no-address" : "notice.wish.help"));
    choice.addValueChangeListener(event -> {
      if (event.getValue() != null) {
        wishes.wish(actor, event.getValue());
        Notices.done(say("notice.wish.saved"));
      }
    });
    return Optional.of(new Section(say("notice.title"), choice));
  }

  private static String say(String key) {
    return I18NProvider.translate(key);
  }
}
