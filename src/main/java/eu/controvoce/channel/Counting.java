package eu.controvoce.channel;

import java.util.regex.Pattern;

/** How a channel counts the length of a text. */
public enum Counting {
  /** UTF-16 units, as most programs do: an emoji is two or more. */
  UNITS {
    @Override
    public int length(String text) {
      return text.length();
    }
  },
  /** What people see as one character: an emoji of many parts is one. */
  GRAPHEMES {
    @Override
    public int length(String text) {
      return (int) GRAPHEME.matcher(text).results().count();
    }
  },
  /** Graphemes, where everything beyond Latin, Cyrillic and the like counts two. */
  WEIGHTED {
    @Override
    public int length(String text) {
      return GRAPHEME.matcher(text).results().mapToInt(each -> weight(each.group())).sum();
    }
  };

  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  /** How long a text is. */
  public abstract int length(String text);

  /** An emoji counts two whatever it is made of; of other characters each part counts. */
  private static int weight(String grapheme) {
    return grapheme.codePoints().anyMatch(Character::isEmoji) && grapheme.length() > 1
        ? 2
        : grapheme.codePoints().map(each -> isLight(each) ? 1 : 2).sum();
  }

  private static boolean isLight(int letter) {
    return letter <= 0x10FF
        || (letter >= 0x2000 && letter <= 0x200D)
        || (letter >= 0x2010 && letter <= 0x201F)
        || (letter >= 0x2032 && letter <= 0x2037);
  }
}
