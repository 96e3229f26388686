package eu.controvoce.notice;

import eu.controvoce.city.MemberId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What one member was told [avviso]. Immutable.
 *
 * @param member who was told; nobody else sees it
 * @param text translation key under {@code notice.}
 * @param details its arguments
 * @param title what it is about; {@code null} if the text says enough
 * @param route an address of the back office without leading slash
 * @param readAt {@code null} until the member has seen it
 * @param mail what became of it by e-mail
 * @param mailAt when that last changed
 */
@Document("notices")
@TypeAlias("notice")
public record Notice(
    @Id NoticeId id,
    @Version @Nullable Long version,
    @Indexed MemberId member,
    String text,
    List<String> details,
    @Nullable String title,
    String route,
    Instant at,
    @Nullable Instant readAt,
    @Indexed Mail mail,
    Instant mailAt) {

  /** What became of a notice by e-mail. */
  public enum Mail {
    /** Still to be sent, at once or with the next digest. */
    WAITING,
    /** Being handed over right now. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Not wanted, not possible, or read before it was sent. */
    SKIPPED,
    /** Refused, or nobody knows whether it arrived: never sent twice. */
    FAILED
  }

  public Notice {
    details = List.copyOf(details);
  }

  static Notice of(News news, MemberId member, Instant at) {
    return new Notice(
        NoticeId.of(member, news.key()),
        null,
        member,
        news.text(),
        news.details(),
        news.title(),
        news.route(),
        at,
        null,
        Mail.WAITING,
        at);
  }

  /** Whether the member has seen it. */
  public boolean isRead() {
    return readAt != null;
  }

  Notice read(Instant when) {
    return isRead() ? this : with(when, mail, mailAt);
  }

  Notice mailed(Mail next, Instant when) {
    return with(readAt, next, when);
  }

  private Notice with(@Nullable Instant seen, Mail next, Instant when) {
    return new Notice(id, version, member, text, details, title, route, at, seen, next, when);
  }
}
