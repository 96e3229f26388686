package eu.controvoce.site.web;

import eu.controvoce.answer.PictureDesk.Shown;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city's answers, all or of one topic, in no format yet.
 *
 * @param home the page it stands for
 * @param self its own address
 */
record Feed(
    String title,
    String description,
    String language,
    String author,
    URI home,
    URI self,
    List<Entry> entries) {

  Feed {
    entries = List.copyOf(entries);
  }

  /**
   * One answer.
   *
   * @param topics names of its topics
   * @param picture {@code null} if it has none
   */
  record Entry(
      URI address,
      String title,
      String text,
      String language,
      Instant published,
      Instant changed,
      List<String> topics,
      @Nullable Shown picture) {

    Entry {
      topics = List.copyOf(topics);
    }
  }

  /** When something in it last changed; the beginning of time if it is empty. */
  Instant changed() {
    return entries.stream().map(Entry::changed).max(Instant::compareTo).orElse(Instant.EPOCH);
  }
}
