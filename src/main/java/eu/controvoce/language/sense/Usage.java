package eu.controvoce.language.sense;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often the training sentences use lemmas, concepts and senses, and in sentences of which
 * topics. Counted once by {@code UsageCount} and kept in {@code usage.tsv}, as counting at every
 * start would cost half a minute. Immutable.
 *
 * @param sentences how many were counted
 * @param topics codes in the order of the counts; the last is {@link #NONE}
 * @param counts by mark: sentences with it, then those of each topic; a sentence of two topics
 *     counts half for each
 */
record Usage(int sentences, List<String> topics, Map<String, float[]> counts) {

  /** Stands for sentences without topic. */
  static final String NONE = "none";

  /** Nothing was counted. */
  static final Usage UNKNOWN = new Usage(0, List.of(), Map.of());

  private static final String ALL = "*";

  /** What everything tells where nothing was counted. */
  private static final double UNCOUNTED = 4;

  /** Even what is in every sentence tells a little. */
  private static final double LEAST = 0.001;

  Usage {
    topics = List.copyOf(topics);
    counts = Map.copyOf(counts);
  }

  static String word(String lemma) {
    return "w " + lemma;
  }

  static String concept(String key) {
    return "c " + key;
  }

  static String sense(String key) {
    return "s " + key;
  }

  /** Whether it stands for a lemma, a concept or a sense. */
  static boolean isMark(String name) {
    return name.startsWith("w ") || name.startsWith("c ") || name.startsWith("s ");
  }

  /** Counts sentence by sentence. */
  static final class Counter {

    private final List<String> topics;
    private final Map<String, float[]> counts = new HashMap<>();
    private int sentences;

    Counter(List<String> codes) {
      topics = new ArrayList<>(codes);
      topics.add(NONE);
    }

    void add(Iterable<String> marks, Iterable<String> codes) {
      sentences++;
      var of = new ArrayList<Integer>();
      codes.forEach(each -> of.add(topics.indexOf(each)));
      if (of.isEmpty()) {
        of.add(topics.size() - 1);
      }
      count(ALL, of);
      marks.forEach(each -> count(each, of));
    }

    private void count(String mark, List<Integer> of) {
      var row = counts.computeIfAbsent(mark, _ -> new float[topics.size() + 1]);
      row[0]++;
      of.forEach(each -> row[each + 1] += 1f / of.size());
    }

    /** What was met at least so often. */
    Usage counted(int least) {
      var kept = new HashMap<String, float[]>();
      counts.forEach((mark, row) -> {
        if (row[0] >= least) {
          kept.put(mark, row);
        }
      });
      return new Usage(sentences, topics, kept);
    }
  }

  /** How much a mark tells: the logarithm of one over the share of sentences that have it. */
  double rarity(String mark) {
    if (sentences == 0) {
      return UNCOUNTED;
    }
    var row = counts.get(mark);
    return Math.log((sentences + 1.0) / ((row == null ? 0 : row[0]) + 1.0)) + LEAST;
  }

  /** Sentences with a mark by topic; nothing for one that was not counted. */
  float[] byTopic(String mark) {
    var row = counts.get(mark);
    return row == null ? new float[0] : java.util.Arrays.copyOfRange(row, 1, row.length);
  }

  /** All sentences by topic. */
  float[] byTopic() {
    return byTopic(ALL);
  }

  /** As lines that {@link #read} understands, always in the same order. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("# Counted from the training sentences by UsageCount; not to be edited.");
    lines.add("sentences\t" + sentences);
    lines.add("topics\t" + String.join("\t", topics));
    new TreeMap<>(counts)
        .forEach((mark, row) -> {
          var line = new StringBuilder(mark).append('\t').append(Math.round(row[0]));
          for (int at = 1; at < row.length; at++) {
            if (row[at] > 0 && !mark.startsWith("s ")) {
              line.append('\t').append(at - 1).append('=').append(short1(row[at]));
            }
          }
          lines.add(line.toString());
        });
    return lines;
  }

  private static String short1(float count) {
    var tenths = Math.round(count * 10);
    return tenths % 10 == 0 ? Integer.toString(tenths / 10) : Float.toString(tenths / 10f);
  }

  /**
   * Reads what {@link #lines} wrote.
   *
   * @param file the name told in errors
   */
  static Usage read(String file, List<String> lines) {
    int sentences = 0;
    List<String> topics = List.of();
    var counts = new HashMap<String, float[]>();
    for (int at = 0; at < lines.size(); at++) {
      var cells = lines.get(at).split("\t", -1);
      try {
        switch (cells[0]) {
          case "sentences" -> sentences = Integer.parseInt(cells[1]);
          case "topics" -> topics = List.of(cells).subList(1, cells.length);
          default -> {
            if (!cells[0].isEmpty() && !cells[0].startsWith("#")) {
              counts.put(cells[0], row(cells, topics.size()));
            }
          }
        }
      } catch (IndexOutOfBoundsException | NumberFormatException e) {
        throw new IllegalStateException(
            "Coding frame: %s, line %d: expected counts, found %s"
                .formatted(file, at + 1, lines.get(at)),
            e);
      }
    }
    return new Usage(sentences, topics, counts);
  }

  private static float[] row(String[] cells, int topics) {
    var row = new float[topics + 1];
    row[0] = Float.parseFloat(cells[1]);
    for (int at = 2; at < cells.length; at++) {
      int equals = cells[at].indexOf('=');
      row[Integer.parseInt(cells[at].substring(0, equals)) + 1] =
          Float.parseFloat(cells[at].substring(equals + 1));
    }
    return row;
  }
}
