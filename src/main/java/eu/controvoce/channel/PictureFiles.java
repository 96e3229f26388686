package eu.controvoce.channel;

import java.util.Optional;

/**
 * The bytes of pictures that go with posts, for networks that want them uploaded; provided by
 * whoever keeps pictures, which stands above this module.
 */
@FunctionalInterface
public interface PictureFiles {

  /** A picture's bytes and what they are. */
  @SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
  record File(byte[] bytes, String mediaType) {}

  /** The picture of a post; empty if it is no longer there. */
  Optional<File> open(Post.Picture picture);
}
