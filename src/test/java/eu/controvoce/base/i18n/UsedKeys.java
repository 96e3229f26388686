package eu.controvoce.base.i18n;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The translation keys that stand as literals in the sources, with a file that uses each. */
final class UsedKeys {

  private static final String KEY = "\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"";

  /** Where a literal is a key: translating calls, refusals, entries of the navigation. */
  private static final Pattern USE =
      Pattern.compile(
          "(?:\\b(?:getTranslation|translate)\\((?:locale,\\s*)?"
              + "|\\bnew (?:RuleBroken|NotFound|Forbidden|Conflict)\\("
              + "|\\bnew InvalidInput\\(\\s*[^,()]+,\\s*"
              + "|\\bNavEntry\\.of\\(\\s*Place\\.\\w+,\\s*)\\s*"
              + KEY
              // A literal that is only the beginning of a key is completed at run time.
              + "(?!\\s*\\+)");

  private UsedKeys() {}

  static Map<String, String> inMainSources() throws IOException {
    var keys = new TreeMap<String, String>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        var matcher = USE.matcher(Files.readString(file));
        while (matcher.find()) {
          keys.put(matcher.group(1), file.getFileName().toString());
        }
      }
    }
    return keys;
  }
}
