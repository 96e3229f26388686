package eu.controvoce.audience;

import eu.controvoce.channel.Post;
import eu.controvoce.city.CityId;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An answer that went out on a list, kept for those who want the answers of the week in one letter.
 *
 * @param id the publication's
 * @param opening its first paragraph
 * @param link the public sheet; {@code null} if there is none
 */
@Document("mail-answers")
@TypeAlias("mail-answer")
public record KeptAnswer(
    @Id String id,
    CityId city,
    ListId list,
    String language,
    String headline,
    String opening,
    @Nullable URI link,
    Instant at) {

  /** What is kept of a post. */
  public static KeptAnswer of(Post post, MailingList list, Instant at) {
    return new KeptAnswer(
        post.publication(),
        list.city(),
        list.id(),
        post.language().toLanguageTag(),
        post.headline(),
        post.text().strip().split("\\n\\s*\\n", 2)[0],
        post.link(),
        at);
  }
}
