package eu.controvoce.channel.bluesky;

import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.PictureFiles;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.Why;
import eu.controvoce.channel.network.Account;
import eu.controvoce.channel.network.Api;
import eu.controvoce.channel.network.ApiCall;
import eu.controvoce.channel.network.ApiFailure;
import eu.controvoce.channel.network.ApiReply;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the record of a post (lexicon {@code app.bsky.feed.post}): text, languages, marked links,
 * and a picture ({@code app.bsky.embed.images}, uploaded with {@code com.atproto.repo.uploadBlob})
 * or else a card of the public sheet ({@code app.bsky.embed.external}).
 */
@Component
class BlueskyRecords {

  /** Longest text beside a card. */
  private static final int DESCRIPTION = 300;

  private final Api api;
  private final PictureFiles pictures;
  private final Clock clock;

  BlueskyRecords(Api api, PictureFiles pictures, Clock clock) {
    this.api = api;
    this.pictures = pictures;
    this.clock = clock;
  }

  /** Makes calls as the outlet. */
  @FunctionalInterface
  interface Caller {
    ApiReply call(ApiCall call) throws ApiFailure, Stopped;
  }

  ObjectNode of(Post post, String text, Caller caller, Account account) throws ApiFailure, Stopped {
    var record = api.object();
    record.put("$type", BlueskyChannel.COLLECTION);
    record.put("text", text);
    record.put("createdAt", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    record.putArray("langs").add(post.language().toLanguageTag());
    Facets.mark(text, record.putArray("facets"));
    var picture = post.picture();
    var link = post.link();
    if (picture != null) {
      images(picture, record.putObject("embed"), caller, account);
    } else if (link != null) {
      record
          .putObject("embed")
          .put("$type", "app.bsky.embed.external")
          .putObject("external")
          .put("uri", link.toString())
          .put("title", post.headline())
          .put("description", shortened(post.text()));
    }
    return record;
  }

  private void images(Post.Picture picture, ObjectNode embed, Caller caller, Account account)
      throws ApiFailure, Stopped {
    PictureFiles.File file =
        pictures
            .open(picture)
            .map(SmallPicture::of)
            .orElseThrow(
                () -> new Stopped(new Delivery.Rejected(Why.of("channel.network.no-picture"))));
    var reply =
        caller.call(
            ApiCall.post("", "/xrpc/com.atproto.repo.uploadBlob", file.mediaType(), file.bytes()));
    var blob = reply.json().path("blob");
    if (!reply.isOk() || !blob.isObject()) {
      throw new Stopped(BlueskyErrors.of(reply, account, clock));
    }
    var image = embed.put("$type", "app.bsky.embed.images").putArray("images").addObject();
    image.set("image", blob);
    image.put("alt", picture.altText());
    if (picture.width() > 0 && picture.height() > 0) {
      image.putObject("aspectRatio").put("width", picture.width()).put("height", picture.height());
    }
  }

  private static String shortened(String text) {
    return text.length() <= DESCRIPTION ? text : text.substring(0, DESCRIPTION - 1) + "…";
  }
}
