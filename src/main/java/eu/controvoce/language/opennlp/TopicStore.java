package eu.controvoce.language.opennlp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps trained models as files, so that a start need not train again. Those of the shipped frame
 * come with the program.
 */
final class TopicStore {

  private static final Logger log = LoggerFactory.getLogger(TopicStore.class);
  private static final int MAGIC = 0x43_56_54_32;

  /** Written by {@link ShippedModels} when the product is built. */
  private static final String SHIPPED = "/language-models/";

  private final Path folder;

  TopicStore(Path folder) {
    this.folder = folder;
  }

  /**
   * The model of that name: the shipped one, else the kept one, else trained now and kept. A
   * damaged file counts for none.
   */
  TopicModel load(String name, Supplier<TopicModel> train) {
    var shipped = shipped(name + ".topics");
    if (shipped.isPresent()) {
      return shipped.get();
    }
    var file = folder.resolve(name + ".topics");
    var kept = read(file);
    if (kept.isPresent()) {
      return kept.get();
    }
    var model = train.get();
    write(file, model);
    return model;
  }

  private static Optional<TopicModel> shipped(String name) {
    try (var in = TopicStore.class.getResourceAsStream(SHIPPED + name)) {
      return in == null ? Optional.empty() : Optional.of(model(in.readAllBytes()));
    } catch (IOException | IllegalArgumentException | NegativeArraySizeException e) {
      log.warn("The shipped topic model {} is damaged: {}", name, e.getMessage());
      return Optional.empty();
    }
  }

  private static Optional<TopicModel> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(model(Files.readAllBytes(file)));
    } catch (IOException | IllegalArgumentException | NegativeArraySizeException e) {
      log.warn("The topic model {} is damaged and is trained again: {}", file, e.getMessage());
      return Optional.empty();
    }
  }

  /**
   * The model of bytes made by {@link #bytes}.
   *
   * @throws IOException if they are damaged or not a model
   */
  static TopicModel model(byte[] bytes) throws IOException {
    var crc = new CRC32();
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (bytes.length < 12 || in.readInt() != MAGIC) {
        throw new IOException("not a topic model");
      }
      crc.update(bytes, 12, bytes.length - 12);
      if (in.readLong() != crc.getValue()) {
        throw new IOException("its check sum is wrong");
      }
      var topics = new ArrayList<String>();
      for (int left = in.readInt(); left > 0; left--) {
        topics.add(in.readUTF());
      }
      var calibration =
          new Calibration(doubles(in), doubles(in), doubles(in), in.readDouble(), in.readDouble());
      var weights = new HashMap<String, float[]>();
      for (int left = in.readInt(); left > 0; left--) {
        var feature = in.readUTF();
        var values = new float[topics.size() + 1];
        for (int i = 0; i < values.length; i++) {
          values[i] = in.readFloat();
        }
        weights.put(feature, values);
      }
      return new TopicModel(topics, weights, calibration);
    }
  }

  private void write(Path file, TopicModel model) {
    try {
      Files.createDirectories(folder);
      var draft = Files.createTempFile(folder, "model", ".part");
      Files.write(draft, bytes(model));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      log.warn("The topic model {} cannot be kept: {}", file, e.toString());
    }
  }

  /** The model as bytes with a check sum, to be kept anywhere. */
  static byte[] bytes(TopicModel model) {
    try {
      var content = encode(model);
      var crc = new CRC32();
      crc.update(content);
      var bytes = new ByteArrayOutputStream();
      try (var out = new DataOutputStream(bytes)) {
        out.writeInt(MAGIC);
        out.writeLong(crc.getValue());
        out.write(content);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Encoding writes to memory only", e);
    }
  }

  private static byte[] encode(TopicModel model) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(model.topics().size());
      for (var topic : model.topics()) {
        out.writeUTF(topic);
      }
      var calibration = model.calibration();
      write(calibration.curve(), out);
      write(calibration.biases(), out);
      write(calibration.shown(), out);
      out.writeDouble(calibration.sure());
      out.writeDouble(calibration.none());
      out.writeInt(model.weights().size());
      for (var weight : model.weights().entrySet()) {
        out.writeUTF(weight.getKey());
        for (float value : weight.getValue()) {
          out.writeFloat(value);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void write(List<Double> values, DataOutputStream out) throws IOException {
    out.writeInt(values.size());
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  private static List<Double> doubles(DataInputStream in) throws IOException {
    var values = new ArrayList<Double>();
    for (int left = in.readInt(); left > 0; left--) {
      values.add(in.readDouble());
    }
    return values;
  }
}
