package eu.controvoce.answer;

import eu.controvoce.channel.PictureFiles;
import eu.controvoce.channel.Post;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands networks the bytes of pictures that are public, by the address a post names. */
@Component
class PostPictures implements PictureFiles {

  private final PictureDesk desk;

  PostPictures(PictureDesk desk) {
    this.desk = desk;
  }

  @Override
  public Optional<File> open(Post.Picture picture) {
    var path = picture.address().getPath();
    var id = new PictureId(path.substring(path.lastIndexOf('/') + 1));
    return desk.openPublic(id).map(each -> new File(each.bytes(), each.mediaType()));
  }
}
