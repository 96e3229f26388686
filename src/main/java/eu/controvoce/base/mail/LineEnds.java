package eu.controvoce.base.mail;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Makes every end of line the one mail wants, CRLF. */
final class LineEnds extends FilterOutputStream {

  private int last = -1;

  LineEnds(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int each) throws IOException {
    if (each == '\n' && last != '\r') {
      out.write('\r');
    } else if (last == '\r' && each != '\n') {
      out.write('\n');
    }
    out.write(each);
    last = each;
  }

  /** With a line end at the very end. */
  static byte[] closed(byte[] bytes) {
    int length = bytes.length;
    if (length >= 2 && bytes[length - 2] == '\r' && bytes[length - 1] == '\n') {
      return bytes;
    }
    var all = Arrays.copyOf(bytes, length + 2);
    all[length] = '\r';
    all[length + 1] = '\n';
    return all;
  }
}
