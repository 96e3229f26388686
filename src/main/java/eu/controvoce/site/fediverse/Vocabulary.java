package eu.controvoce.site.fediverse;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The words of ActivityStreams 2.0 as JSON-LD. */
@Component
class Vocabulary {

  /** Everybody. */
  static final String PUBLIC = "https://www.w3.org/ns/activitystreams#Public";

  private static final String STREAMS = "https://www.w3.org/ns/activitystreams";
  private static final String SECURITY = "https://w3id.org/security/v1";

  private final JsonMapper json;

  Vocabulary(JsonMapper json) {
    this.json = json;
  }

  /** Something inside a document. */
  ObjectNode thing(String type) {
    return json.createObjectNode().put("type", type);
  }

  /** A document of its own. */
  ObjectNode document(String type, String id) {
    var document = json.createObjectNode();
    var context = document.putArray("@context");
    context.add(STREAMS);
    context.add(SECURITY);
    context
        .addObject()
        .put("Hashtag", "as:Hashtag")
        .put("sensitive", "as:sensitive")
        .put("toot", "http://joinmastodon.org/ns#")
        .put("discoverable", "toot:discoverable")
        .put("indexable", "toot:indexable");
    document.put("id", id);
    document.put("type", type);
    return document;
  }

  /** A list, to be filled. */
  ArrayNode list() {
    return json.createArrayNode();
  }
}
