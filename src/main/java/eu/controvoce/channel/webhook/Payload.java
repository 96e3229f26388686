package eu.controvoce.channel.webhook;

import eu.controvoce.channel.Outlet;
import eu.controvoce.channel.Post;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body receivers get, as JSON. Names are API. */
record Payload(
    String publication,
    String city,
    String language,
    String headline,
    String text,
    @Nullable String callToAction,
    @Nullable String link,
    List<String> sources,
    String plannedFor,
    @Nullable Picture picture) {

  /** A picture to be fetched from its address. */
  record Picture(String address, String altText, int width, int height) {}

  static Payload of(Post post, Outlet outlet) {
    var link = post.link();
    return new Payload(
        post.publication(),
        outlet.city().value(),
        post.language().toLanguageTag(),
        post.headline(),
        post.text(),
        post.callToAction(),
        link == null ? null : link.toString(),
        post.sources(),
        post.plannedFor().toString(),
        picture(post));
  }

  private static @Nullable Picture picture(Post post) {
    var found = post.picture();
    return found == null
        ? null
        : new Picture(found.address().toString(), found.altText(), found.width(), found.height());
  }
}
