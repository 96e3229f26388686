package eu.controvoce.base.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents in the file as BSON; as serialised Java objects, large stores open very slowly. */
final class BsonType extends BasicDataType<Document> {

  private static final int USUAL_SIZE = 1_000;

  /** About what one field takes besides its value, and a value of no great size. */
  private static final int FIELD = 110;

  private static final int VALUE = 24;

  /** About what a document takes in memory, which is several times what it takes in the file. */
  @Override
  public int getMemory(Document document) {
    return size(document);
  }

  private static int size(Object value) {
    return switch (value) {
      case String text -> 2 * VALUE + text.length();
      case byte[] bytes -> VALUE + bytes.length;
      case Map<?, ?> fields -> {
        int all = FIELD;
        for (var each : fields.values()) {
          all += FIELD + (each == null ? 0 : size(each));
        }
        yield all;
      }
      case Collection<?> items -> {
        int all = FIELD;
        for (var each : items) {
          all += each == null ? 0 : size(each);
        }
        yield all;
      }
      default -> VALUE;
    };
  }

  @Override
  public void write(WriteBuffer to, Document document) {
    ByteBuf bytes = PooledByteBufAllocator.DEFAULT.heapBuffer(USUAL_SIZE);
    try {
      BsonEncoder.encodeDocument(document, bytes);
      to.putVarInt(bytes.readableBytes());
      to.put(bytes.array(), bytes.arrayOffset() + bytes.readerIndex(), bytes.readableBytes());
    } finally {
      bytes.release();
    }
  }

  @Override
  public Document read(ByteBuffer from) {
    byte[] bytes = new byte[DataUtils.readVarInt(from)];
    from.get(bytes);
    return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
