package eu.controvoce.print.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** An address as a square of dots that phones read. */
public final class QrCode {

  /** Dots of white around it, as ISO/IEC 18004 asks. */
  private static final int QUIET = 4;

  /** Pixels of a dot: enough for print at any size we use. */
  private static final int DOT = 12;

  private static final int WHITE = 0xFFFFFF;

  private QrCode() {}

  /** The picture as a data address (PNG, black on white). */
  static String of(URI address) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(address));
  }

  /** The picture as PNG, black on white. */
  public static byte[] png(URI address) {
    return png(dots(address));
  }

  /** The picture as SVG, black on white, sharp at any size. */
  public static String svg(URI address) {
    var dots = dots(address);
    var side = dots.getWidth();
    var path = new StringBuilder();
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        if (dots.get(x, y)) {
          path.append("M%d %dh1v1h-1z".formatted(x, y));
        }
      }
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
    <path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>
    """
        .formatted(side, side, side, side, path);
  }

  private static BitMatrix dots(URI address) {
    try {
      return new QRCodeWriter()
          .encode(
              address.toString(),
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  QUIET));
    } catch (WriterException e) {
      throw new IllegalStateException("No QR code for an address of " + address.getHost(), e);
    }
  }

  private static byte[] png(BitMatrix dots) {
    var side = dots.getWidth() * DOT;
    var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int x = 0; x < side; x++) {
      for (int y = 0; y < side; y++) {
        picture.setRGB(x, y, dots.get(x / DOT, y / DOT) ? 0 : WHITE);
      }
    }
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
