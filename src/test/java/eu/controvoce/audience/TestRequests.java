package eu.controvoce.audience;

import eu.controvoce.base.i18n.Translations;
import eu.controvoce.base.mail.Mailer;
import eu.controvoce.channel.PublicAddresses;
import eu.controvoce.city.Cities;
import org.springframework.beans.factory.ListableBeanFactory;

/** The letters that ask for a confirmation, over a mailer of the test's. */
public final class TestRequests {

  private TestRequests() {}

  public static RequestLetters over(ListableBeanFactory beans, Mailer mailer) {
    return new RequestLetters(
        beans.getBean(SubscriptionRequests.class),
        beans.getBean(Subscriptions.class),
        beans.getBean(AddressBook.class),
        beans.getBean(PublicAddresses.class),
        beans.getBean(Cities.class),
        beans.getBean(Translations.class),
        mailer);
  }
}
