package eu.controvoce.print.paper;

import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Fact;
import eu.controvoce.city.City;
import eu.controvoce.city.JournalEntry;
import eu.controvoce.rumour.Handling;
import eu.controvoce.rumour.Rumour;
import eu.controvoce.rumour.Wording;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All a city knows of a rumour, as one paper for its files.
 *
 * @param handling how the city deals with it; {@code null} if it does not
 * @param topics labels in the paper's language
 * @param targetGroups labels in the paper's language
 * @param decidedBy name of who decided; {@code null} if nobody did, or for demo data
 * @param facts those of the verdict and of the messages, each once
 * @param answers the messages the actor may see
 * @param timeline oldest first
 * @param madeBy who asked for the paper
 */
public record Dossier(
    City city,
    Rumour rumour,
    @Nullable Handling handling,
    List<String> topics,
    List<String> targetGroups,
    @Nullable String decidedBy,
    List<Fact> facts,
    List<Answer> answers,
    List<JournalEntry> timeline,
    Instant madeAt,
    String madeBy) {

  /** Most wordings on paper, the latest. */
  private static final int WORDINGS = 200;

  /**
   * A message.
   *
   * @param page its public address; {@code null} while it is not public
   */
  public record Answer(CounterMessage message, @Nullable URI page) {}

  public Dossier {
    topics = List.copyOf(topics);
    targetGroups = List.copyOf(targetGroups);
    facts = List.copyOf(facts);
    answers = List.copyOf(answers);
    timeline = List.copyOf(timeline);
  }

  /** The ways it is said, the latest {@value #WORDINGS}. */
  public List<Wording> wordings() {
    var all = rumour.wordings();
    return all.subList(Math.max(0, all.size() - WORDINGS), all.size());
  }

  /** Whether a wording was heard in this city. */
  public boolean isOwn(Wording wording) {
    return wording.city().equals(city.id());
  }
}
