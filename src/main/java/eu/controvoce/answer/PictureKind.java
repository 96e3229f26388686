package eu.controvoce.answer;

import eu.controvoce.base.InvalidInput;
import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes; its name and what a browser says of it do not count. */
enum PictureKind {
  JPEG,
  PNG;

  private static final int[] PNG_SIGNATURE = {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

  /**
   * The kind of a file.
   *
   * @throws InvalidInput if it is a picture we cannot read, or none; says which
   */
  static PictureKind of(byte[] file) {
    if (file.length > 3 && at(file, 0) == 0xFF && at(file, 1) == 0xD8 && at(file, 2) == 0xFF) {
      return JPEG;
    }
    if (isPng(file)) {
      if (isAnimated(file)) {
        throw new InvalidInput(PictureGuard.FIELD, "picture.animated");
      }
      return PNG;
    }
    throw new InvalidInput(PictureGuard.FIELD, other(file));
  }

  private static String other(byte[] file) {
    var head = new String(file, 0, Math.min(16, file.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return "picture.webp";
    }
    if (head.startsWith("GIF8")) {
      return "picture.gif";
    }
    if (head.startsWith("ftyp", 4)) {
      return "picture.heic";
    }
    return "picture.none";
  }

  private static boolean isPng(byte[] file) {
    for (int i = 0; i < PNG_SIGNATURE.length; i++) {
      if (i >= file.length || at(file, i) != PNG_SIGNATURE[i]) {
        return false;
      }
    }
    return true;
  }

  /** An animated PNG has a chunk "acTL" before its first image data. */
  private static boolean isAnimated(byte[] file) {
    long chunk = PNG_SIGNATURE.length;
    while (chunk + 8 <= file.length) {
      int from = (int) chunk;
      var name = new String(file, from + 4, 4, StandardCharsets.ISO_8859_1);
      if (name.equals("acTL") || name.equals("IDAT")) {
        return name.equals("acTL");
      }
      long length = 0;
      for (int i = 0; i < 4; i++) {
        length = (length << 8) | at(file, from + i);
      }
      chunk += 12 + length;
    }
    return false;
  }

  private static int at(byte[] file, int index) {
    return file[index] & 0xFF;
  }
}
