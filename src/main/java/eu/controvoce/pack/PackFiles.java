package eu.controvoce.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of one pack: {@code pack.yaml}, its parts, and its messages.
 *
 * @param place where they are, for error messages
 * @param texts by name, for example {@code messages/housing.it.md}
 */
record PackFiles(String place, Map<String, String> texts) {

  PackFiles {
    texts = Map.copyOf(texts);
  }

  /**
   * Reads a pack's files.
   *
   * @param location as Spring writes it, for example {@code classpath:campaigns/starter/}
   */
  static PackFiles at(String location) {
    var root = location.endsWith("/") ? location : location + "/";
    var found = new TreeMap<String, String>();
    collect(found, root, "*.yaml", "");
    collect(found, root, "messages/*.md", "messages/");
    return new PackFiles(root, found);
  }

  /** The same pack with one file put in place of another. */
  PackFiles with(String name, String text) {
    var changed = new TreeMap<>(texts);
    changed.put(name, text);
    return new PackFiles(place, changed);
  }

  private static void collect(
      Map<String, String> found, String root, String pattern, String prefix) {
    try {
      for (var each : new PathMatchingResourcePatternResolver().getResources(root + pattern)) {
        found.put(prefix + each.getFilename(), text(each));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the pack in " + root, e);
    }
  }

  private static String text(Resource resource) throws IOException {
    return resource.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
