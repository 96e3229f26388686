package eu.controvoce.audience.email;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Debian's smtp-sink and smtp-source: those of the machine, of the folder CONTROVOCE_POSTFIX, or
 * unpacked from Debian's package into target/postfix. Nothing is installed: a mail server would be
 * an impolite guest.
 */
final class PostfixTools {

  private static final Path UNPACKED = Path.of("target/postfix").toAbsolutePath();

  private PostfixTools() {}

  /** How to run one of them. */
  static ProcessBuilder run(List<String> command) throws Exception {
    var all = new ArrayList<>(command);
    all.set(0, find(command.getFirst()).toString());
    var builder =
        new ProcessBuilder(all)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    var libraries = Path.of(all.getFirst()).getParent().resolveSibling("lib/postfix");
    if (Files.isDirectory(libraries)) {
      builder.environment().put("LD_LIBRARY_PATH", libraries.toString());
    }
    return builder;
  }

  private static Path find(String name) throws Exception {
    var found = present(name);
    if (found == null) {
      unpack();
      found = present(name);
    }
    if (found == null) {
      System.err.println(
          name
              + " non c’è e apt-get download postfix non l’ha portato: indica la cartella con"
              + " CONTROVOCE_POSTFIX / is missing and apt-get download postfix did not bring it:"
              + " name its folder in CONTROVOCE_POSTFIX");
      System.exit(2);
    }
    return found;
  }

  private static Path present(String name) {
    var folders = new ArrayList<String>();
    folders.add(System.getenv().getOrDefault("CONTROVOCE_POSTFIX", "/usr/sbin"));
    folders.addAll(List.of(System.getenv("PATH").split(":")));
    folders.add("/usr/sbin");
    folders.add(UNPACKED.resolve("usr/sbin").toString());
    return folders.stream()
        .map(each -> Path.of(each, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  private static void unpack() throws IOException, InterruptedException {
    System.out.println(
        "Scarico il pacchetto postfix di Debian in target/postfix, senza installarlo"
            + " / Fetching Debian's postfix package into target/postfix, without installing it");
    Files.createDirectories(UNPACKED);
    var shell =
        new ProcessBuilder(
                "sh", "-c", "apt-get download postfix >/dev/null && dpkg-deb -x postfix_*.deb .")
            .directory(UNPACKED.toFile())
            .inheritIO()
            .start();
    if (!shell.waitFor(3, TimeUnit.MINUTES)) {
      shell.destroyForcibly();
    }
  }
}
