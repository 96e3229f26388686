package eu.controvoce.audience;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Some letters of one mailing, written down together: one document for a few hundred people keeps a
 * large mailing quick. Its id is made of mailing and number, so nobody is put into two bags by two
 * processes at once.
 *
 * @param mailing the publication's or the digest's id
 * @param holder which installation is carrying it; {@code null} if none is
 * @param at when it was last taken or put down
 * @param lines to whom the letters go and what happened to each, see {@link LetterLines}
 */
@Document("mail-bags")
@TypeAlias("mail-bag")
public record Bag(
    @Id String id,
    @Version @Nullable Long version,
    @Indexed String mailing,
    ListId list,
    int number,
    @Nullable String holder,
    Instant at,
    String lines) {

  /** Most letters of one. */
  static final int SIZE = 250;

  static Bag of(String mailing, ListId list, int number, Instant at, List<Letter> letters) {
    var id = "%s.%04d".formatted(mailing, number);
    return new Bag(id, null, mailing, list, number, null, at, LetterLines.write(letters));
  }

  /** The letters, read anew with every call. */
  List<Letter> letters() {
    return LetterLines.read(lines);
  }

  Bag held(String by, Instant when, List<Letter> now) {
    return changed(by, when, now);
  }

  Bag putDown(Instant when, List<Letter> now) {
    return changed(null, when, now);
  }

  Bag with(int index, Letter letter) {
    var now = new ArrayList<>(letters());
    now.set(index, letter);
    return changed(holder, at, now);
  }

  boolean hasDue(Instant now) {
    return letters().stream().anyMatch(each -> each.isDue(now));
  }

  private Bag changed(@Nullable String by, Instant when, List<Letter> now) {
    return new Bag(id, version, mailing, list, number, by, when, LetterLines.write(now));
  }
}
