package eu.controvoce.language.frame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The frame's files, in the application's own resources or in a folder of the town's. */
final class FrameFiles {

  /**
   * @param name as shown in errors, relative to the frame's folder
   */
  record File(String name, String content) {}

  private final PathMatchingResourcePatternResolver resolver =
      new PathMatchingResourcePatternResolver();
  private final String root;

  /**
   * @param root a resource location such as {@code classpath:campaigns/coding-frame/}
   */
  FrameFiles(String root) {
    this.root = root.endsWith("/") ? root : root + "/";
  }

  Optional<File> file(String name) {
    var resource = resolver.getResource(root + name);
    return resource.exists() ? Optional.of(read(name, resource)) : Optional.empty();
  }

  /** The files of a folder with this ending, by name. */
  List<File> folder(String folder, String ending) {
    var pattern = root.replaceFirst("^classpath:", "classpath*:") + folder + "/*" + ending;
    var files = new ArrayList<File>();
    try {
      Arrays.stream(resolver.getResources(pattern))
          .sorted(Comparator.comparing(each -> Objects.requireNonNull(each.getFilename())))
          .forEach(each -> files.add(read(folder + "/" + each.getFilename(), each)));
    } catch (java.io.FileNotFoundException e) {
      return List.of();
    } catch (IOException e) {
      throw new FrameProblem(folder, e);
    }
    return files;
  }

  private static File read(String name, Resource resource) {
    try {
      return new File(name, resource.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new FrameProblem(name, e);
    }
  }
}
