package eu.controvoce.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The folder with everything this process keeps on disk, held for itself alone while it runs. It is
 * made readable for its owner only.
 */
@Component
public final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel lock;

  /**
   * @throws StartRefused if it cannot be written, or another process holds it
   */
  DataFolder(Settings settings) {
    path = settings.data().toAbsolutePath().normalize();
    try {
      Files.createDirectories(path, privately(path));
      lock =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new StartRefused(
          "La cartella dei dati %s (CONTROVOCE_DATA) non si può creare o scrivere.".formatted(path),
          "The data folder %s (CONTROVOCE_DATA) cannot be created or written.".formatted(path),
          e);
    }
    take();
  }

  /** The folder of that name inside, made if it is not there. */
  public Path folder(String name) {
    var folder = path.resolve(name);
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot create " + folder, e);
    }
  }

  /** Lets another process have the folder. */
  @Override
  public void close() throws IOException {
    lock.close();
  }

  private void take() {
    try {
      if (lock.tryLock() == null) {
        throw inUse(null);
      }
    } catch (OverlappingFileLockException | IOException e) {
      throw inUse(e);
    }
  }

  private StartRefused inUse(@Nullable Throwable cause) {
    try {
      lock.close();
    } catch (IOException e) {
      return StartRefused.folderInUse(path, e);
    }
    return StartRefused.folderInUse(path, cause);
  }

  private static FileAttribute<?>[] privately(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}
