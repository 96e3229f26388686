package eu.controvoce.language.opennlp;

import eu.controvoce.language.UnusableModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The models of all languages as one compressed piece that says what made it. */
final class ModelFile {

  /** Nothing we keep is anywhere near; more is damage. */
  private static final int MOST_BYTES = 200_000_000;

  private ModelFile() {}

  /**
   * @param maker version of product and frame that the models only fit
   * @param models by language code
   */
  static byte[] write(String maker, Map<String, TopicModel> models) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeUTF(maker);
      out.writeInt(models.size());
      for (var each : new TreeMap<>(models).entrySet()) {
        var model = TopicStore.bytes(each.getValue());
        out.writeUTF(each.getKey());
        out.writeInt(model.length);
        out.write(model);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Encoding writes to memory only", e);
    }
    return bytes.toByteArray();
  }

  /**
   * The models by language code.
   *
   * @throws UnusableModel if they are damaged or were made by something else than {@code maker}
   */
  static Map<String, TopicModel> read(String maker, byte[] content) throws UnusableModel {
    var models = new HashMap<String, TopicModel>();
    try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(content)))) {
      if (!in.readUTF().equals(maker)) {
        throw new UnusableModel(UnusableModel.OUTDATED);
      }
      for (int left = in.readInt(); left > 0; left--) {
        var language = in.readUTF();
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
          throw new IOException("a length of " + length);
        }
        models.put(language, TopicStore.model(in.readNBytes(length)));
      }
    } catch (IOException | IllegalArgumentException | NegativeArraySizeException e) {
      throw (UnusableModel) new UnusableModel(UnusableModel.DAMAGED).initCause(e);
    }
    return models;
  }
}
