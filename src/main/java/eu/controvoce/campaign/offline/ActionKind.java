package eu.controvoce.campaign.offline;

import eu.controvoce.base.i18n.Translations;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What kind of action it is; each begins with a list of its own. */
public enum ActionKind {
  /** Posters and leaflets put up or laid out [affissione]. */
  POSTER(5),
  /** A stall at a market or a festival [banchetto]. */
  STALL(6),
  /** Theatre, also forum theatre [teatro]. */
  THEATRE(6),
  /** Local radio [radio]. */
  RADIO(5),
  /** A counter where people come anyway [sportello]. */
  DESK(5);

  private final int tasks;

  ActionKind(int tasks) {
    this.tasks = tasks;
  }

  /** What has to be done, as a first proposal, in the order of doing. */
  public List<String> proposed(Translations translations, Locale locale) {
    return IntStream.rangeClosed(1, tasks)
        .mapToObj(
            each -> translations.getTranslation("offline.task." + name() + "." + each, locale))
        .toList();
  }
}
