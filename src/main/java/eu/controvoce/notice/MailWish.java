package eu.controvoce.notice;

import eu.controvoce.city.MemberId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** When a member wants notices by e-mail. */
@Document("notice-wishes")
@TypeAlias("notice-wish")
public record MailWish(@Id MemberId member, When when) {

  /** When notices go out by e-mail. */
  public enum When {
    /** Within a minute; also for those who never said. */
    AT_ONCE,
    /** Together, at eight in the morning of the member's city. */
    DAILY,
    /** In the product only. */
    NEVER
  }
}
