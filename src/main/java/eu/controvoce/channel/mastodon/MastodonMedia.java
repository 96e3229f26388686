package eu.controvoce.channel.mastodon;

import eu.controvoce.channel.Delivery;
import eu.controvoce.channel.PictureFiles;
import eu.controvoce.channel.Post;
import eu.controvoce.channel.Why;
import eu.controvoce.channel.network.Account;
import eu.controvoce.channel.network.Api;
import eu.controvoce.channel.network.ApiCall;
import eu.controvoce.channel.network.ApiFailure;
import eu.controvoce.channel.network.ApiReply;
import eu.controvoce.channel.network.Multipart;
import eu.controvoce.channel.network.NetworkSettings;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Uploads pictures with their description: {@code POST /api/v2/media} answers 200, or 202 while the
 * server still works on it; then {@code GET /api/v1/media/:id} answers 206 until it is through
 * (docs.joinmastodon.org/methods/media). What is uploaded and never used, the server forgets.
 */
@Component
class MastodonMedia {

  /** Longest description servers take (Mastodon: {@code MediaAttachment}, 1,500 characters). */
  private static final int LONGEST_DESCRIPTION = 1_500;

  private static final int LOOKS = 10;

  private final Api api;
  private final PictureFiles pictures;
  private final NetworkSettings settings;
  private final Clock clock;

  MastodonMedia(Api api, PictureFiles pictures, NetworkSettings settings, Clock clock) {
    this.api = api;
    this.pictures = pictures;
    this.settings = settings;
    this.clock = clock;
  }

  /** What came of it. */
  sealed interface Upload {

    /** It can be attached. */
    record Done(String id) implements Upload {}

    /** It cannot, and so nothing goes out. */
    record Not(Delivery delivery) implements Upload {}
  }

  Upload upload(Post.Picture picture, Account account) {
    var file = pictures.open(picture).orElse(null);
    if (file == null) {
      return new Upload.Not(new Delivery.Rejected(Why.of("channel.network.no-picture")));
    }
    var description = picture.altText();
    var call =
        new Multipart()
            .text(
                "description",
                description.substring(0, Math.min(LONGEST_DESCRIPTION, description.length())))
            .picture("file", file)
            .post(account.server(), "/api/v2/media")
            .as(account.token());
    try {
      var reply = api.call(call);
      var id = reply.text("id");
      if (!reply.isOk()) {
        return new Upload.Not(MastodonErrors.of(reply, account, clock));
      }
      if (!id.matches("[A-Za-z0-9]+")) {
        return notNow("channel.network.nonsense", reply);
      }
      return reply.status() == 202 ? processed(id, account) : new Upload.Done(id);
    } catch (ApiFailure e) {
      return new Upload.Not(e.repeatable());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Upload.Not(
          new Delivery.Unavailable(Why.of("channel.network.interrupted", account.server()), null));
    }
  }

  private Upload processed(String id, Account account) throws ApiFailure, InterruptedException {
    Duration pause = settings.processing().dividedBy(LOOKS);
    for (int look = 0; look < LOOKS; look++) {
      Thread.sleep(pause);
      var reply =
          api.call(ApiCall.get(account.server(), "/api/v1/media/" + id).as(account.token()));
      if (reply.status() == 200) {
        return new Upload.Done(id);
      }
      if (!reply.isOk()) {
        return new Upload.Not(MastodonErrors.of(reply, account, clock));
      }
    }
    return new Upload.Not(
        new Delivery.Unavailable(Why.of("channel.mastodon.processing", account.server()), null));
  }

  private static Upload notNow(String key, ApiReply reply) {
    return new Upload.Not(new Delivery.Unavailable(Why.of(key, reply.host()), null));
  }
}
