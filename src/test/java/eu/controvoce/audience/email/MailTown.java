package eu.controvoce.audience.email;

import static eu.controvoce.campaign.CampaignFixtures.OFFICER;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.controvoce.SettableClock;
import eu.controvoce.audience.AddressBook;
import eu.controvoce.audience.Bounces;
import eu.controvoce.audience.ListId;
import eu.controvoce.audience.Lists;
import eu.controvoce.audience.PostOffice;
import eu.controvoce.audience.Preferences;
import eu.controvoce.audience.WeekPost;
import eu.controvoce.base.mail.MailRoute;
import eu.controvoce.base.mail.MailRoutes;
import eu.controvoce.base.mail.SmtpRoute;
import eu.controvoce.channel.AnOutlet;
import eu.controvoce.channel.ChannelType;
import eu.controvoce.channel.Halt;
import eu.controvoce.channel.Outlet;
import eu.controvoce.city.Cities;
import eu.controvoce.city.CityId;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A town with a mail server and a list of three people. */
final class MailTown implements AutoCloseable {

  static final MailSettings SETTINGS =
      new MailSettings(1, 0, null, new MailSettings.Imap(null, 993, null, null, "INBOX", false));

  final Lists lists;
  final Cities cities;
  final PostOffice office;
  final Composer composer;
  final WeekPost week;
  final Bounces bounces;
  final AddressBook book;
  final Preferences preferences;
  final SettableClock clock;
  final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
  final ListId list;
  BooleanSupplier halted = () -> false;

  MailTown(ListableBeanFactory beans) {
    lists = beans.getBean(Lists.class);
    cities = beans.getBean(Cities.class);
    office = beans.getBean(PostOffice.class);
    composer = beans.getBean(Composer.class);
    week = beans.getBean(WeekPost.class);
    bounces = beans.getBean(Bounces.class);
    book = beans.getBean(AddressBook.class);
    preferences = beans.getBean(Preferences.class);
    clock = beans.getBean(SettableClock.class);
    server.start();
    list = lists.create(OFFICER, "Amici del quartiere", "").id();
    lists.add(
        OFFICER,
        list,
        "anna@example.org\nbruno@example.org\ncarla@example.org",
        "it",
        "di persona");
  }

  @Override
  public void close() {
    server.stop();
  }

  /** The channel with a server that is well. */
  EmailChannel channel() {
    return over(new SmtpRoute(smtp(server.getSmtp().getPort())));
  }

  Outlet outlet() {
    return AnOutlet.of(ChannelType.EMAIL, Map.of("list", list.value()));
  }

  EmailChannel over(MailRoute route) {
    return over(Optional.of(route));
  }

  EmailChannel over(Optional<MailRoute> route) {
    return new EmailChannel(
        office,
        week,
        composer,
        dispatch(),
        new MailRoutes(route, "risposte@comune.example"),
        SETTINGS,
        halts(),
        clock);
  }

  WeeklyLetters weekly() {
    return new WeeklyLetters(
        week,
        cities,
        composer,
        dispatch(),
        new MailRoutes(Optional.of(new SmtpRoute(smtp(server.getSmtp().getPort()))), "a@b.example"),
        SETTINGS,
        halts());
  }

  Dispatch dispatch() {
    return new Dispatch(office, book, bounces, SETTINGS);
  }

  private ObjectProvider<Halt> halts() {
    var halt =
        new Halt() {
          @Override
          public boolean halts(CityId city) {
            return halted.getAsBoolean();
          }

          @Override
          public boolean halts(String publication) {
            return halted.getAsBoolean();
          }
        };
    return new StaticListableBeanFactory(Map.of("halt", halt)).getBeanProvider(Halt.class);
  }

  static JavaMailSenderImpl smtp(int port, String... properties) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    for (int i = 0; i < properties.length; i += 2) {
      sender.getJavaMailProperties().put(properties[i], properties[i + 1]);
    }
    return sender;
  }

  List<MimeMessage> received() {
    return Arrays.asList(server.getReceivedMessages());
  }

  static String plain(MimeMessage letter) throws Exception {
    return parts(letter, "text/plain").getFirst();
  }

  static String html(MimeMessage letter) throws Exception {
    return parts(letter, "text/html").getFirst();
  }

  private static List<String> parts(Part part, String type) throws Exception {
    var found = new ArrayList<String>();
    if (part.isMimeType(type)) {
      found.add((String) part.getContent());
    } else if (part.getContent() instanceof Multipart all) {
      for (int i = 0; i < all.getCount(); i++) {
        found.addAll(parts(all.getBodyPart(i), type));
      }
    }
    return found;
  }
}
