package eu.controvoce.base.mongo.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents in the file as BSON; as serialised Java objects, large stores open very slowly. */
final class BsonType extends BasicDataType<Document> {

  /** A guess, in bytes, for the page cache: measuring would mean encoding. */
  private static final int USUAL_SIZE = 1_000;

  @Override
  public int getMemory(Document document) {
    return USUAL_SIZE;
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
