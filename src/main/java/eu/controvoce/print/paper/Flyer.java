package eu.controvoce.print.paper;

import eu.controvoce.answer.Content;
import eu.controvoce.answer.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a flyer of three panels says: the fact on its cover, what misleads and the data inside, what
 * to do on the flap, where to read more on its back.
 *
 * @param cover headline, address, city; its paragraphs are the text of a cut in another language
 * @param blocks what stands inside, in the order it is read
 * @param contact whom to ask, a line each
 */
public record Flyer(Placard cover, List<Block> blocks, List<String> contact) {

  /** Panels inside. */
  static final int PANELS = 3;

  /** So much of a line's room a heading takes, in characters of text. */
  private static final int HEADING = 90;

  /** The room of a source and of the space below a block, in characters of text. */
  private static final int BELOW = 40;

  /**
   * Some text that stands together.
   *
   * @param heading translation key; {@code null} if it goes on with what stands above
   * @param source where a figure comes from; {@code null} for plain text
   */
  public record Block(@Nullable String heading, String text, Placard.@Nullable Reference source) {

    int room() {
      var named = source == null ? 0 : source.name().length();
      return text.length() + named + BELOW + (heading == null ? 0 : HEADING);
    }
  }

  public Flyer {
    blocks = List.copyOf(blocks);
    contact = List.copyOf(contact);
  }

  /** The flyer of a text; in another language than its own it says what the cut says. */
  public static Flyer of(Placard cover, Content content, List<Fact> facts, List<String> contact) {
    var blocks = new ArrayList<Block>();
    if (cover.language().equals(content.language())) {
      section(blocks, "print.flyer.fact", content.openingFact());
      section(blocks, "print.flyer.worry", content.worryAnswered());
      section(blocks, "print.flyer.misleads", joined(content.warning(), content.fallacy()));
      section(blocks, "print.flyer.brief", content.closingFact());
      String heading = "print.flyer.data";
      for (var each : facts) {
        var source = new Placard.Reference(each.source().name(), each.source().retrievedOn());
        blocks.add(new Block(heading, said(each), source));
        heading = null;
      }
    } else {
      section(blocks, "print.flyer.fact", String.join("\n", cover.paragraphs()));
    }
    return new Flyer(cover, blocks, contact);
  }

  /** The blocks on the panels inside, so that the fullest panel holds as little as can be. */
  public List<List<Block>> panels() {
    int most = blocks.size();
    var best = List.of(blocks, List.<Block>of(), List.<Block>of());
    int least = fullest(best);
    for (int first = 1; first <= most; first++) {
      for (int second = first; second <= most; second++) {
        var tried =
            List.of(
                blocks.subList(0, first),
                blocks.subList(first, second),
                blocks.subList(second, most));
        if (fullest(tried) < least) {
          least = fullest(tried);
          best = tried;
        }
      }
    }
    return best;
  }

  /** Roughly how many characters there are to set. */
  public int length() {
    var action = cover.action();
    return blocks.stream().mapToInt(Block::room).sum()
        + contact.stream().mapToInt(String::length).sum()
        + (action == null ? 0 : action.length());
  }

  private static int fullest(List<List<Block>> panels) {
    return panels.stream()
        .mapToInt(each -> each.stream().mapToInt(Block::room).sum())
        .max()
        .orElse(0);
  }

  private static void section(List<Block> blocks, String heading, @Nullable String text) {
    String next = heading;
    for (var each : text == null ? List.<String>of() : text.lines().toList()) {
      if (!each.isBlank()) {
        blocks.add(new Block(next, each.strip(), null));
        next = null;
      }
    }
  }

  private static @Nullable String joined(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one + "\n" + other;
  }

  private static String said(Fact fact) {
    var figure = fact.figure();
    return figure == null ? fact.statement() : fact.statement() + " " + figure;
  }
}
