package eu.controvoce.answer;

import java.awt.geom.AffineTransform;

/**
 * How a camera was held, as a JPEG says it: tag 0x0112 of its Exif block, 1–8 (CIPA DC-008, "Exif
 * 2.32", 4.6.4). Reads nothing else, and takes everything unreadable for upright.
 */
final class ExifOrientation {

  static final int UPRIGHT = 1;

  private static final int ORIENTATION = 0x0112;
  private static final int MOST_ENTRIES = 500;

  private final byte[] file;
  private final int start;
  private final int end;
  private final boolean little;

  private ExifOrientation(byte[] file, int start, int end) {
    this.file = file;
    this.start = start;
    this.end = end;
    little = file[start] == 'I';
  }

  /** The orientation a JPEG names. */
  static int of(byte[] jpeg) {
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      int length = ((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF);
      int next = at + 2 + length;
      if (marker == 0xDA || length < 2 || next > jpeg.length) {
        return UPRIGHT;
      }
      // APP1 with "Exif\0\0", then a TIFF header of eight bytes.
      if (marker == 0xE1 && length >= 16 && isExif(jpeg, at + 4)) {
        return new ExifOrientation(jpeg, at + 10, next).read();
      }
      at = next;
    }
    return UPRIGHT;
  }

  private static boolean isExif(byte[] jpeg, int at) {
    return jpeg[at] == 'E' && jpeg[at + 1] == 'x' && jpeg[at + 2] == 'i' && jpeg[at + 3] == 'f';
  }

  private int read() {
    long directory = start + number(start + 4, 4);
    int entries = (int) Math.min(number(directory, 2), MOST_ENTRIES);
    for (int i = 0; i < entries; i++) {
      long entry = directory + 2 + 12L * i;
      if (number(entry, 2) == ORIENTATION) {
        int value = (int) number(entry + 8, 2);
        return value >= 1 && value <= 8 ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** An unsigned number; 0 beyond the block. */
  private long number(long at, int bytes) {
    if (at < start || at + bytes > end) {
      return 0;
    }
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      long next = file[(int) at + (little ? bytes - 1 - i : i)] & 0xFF;
      value = (value << 8) | next;
    }
    return value;
  }

  /** Whether setting it upright exchanges width and height. */
  static boolean isTurned(int orientation) {
    return orientation >= 5;
  }

  /** What sets a picture of that size upright. */
  static AffineTransform upright(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
