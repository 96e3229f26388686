package eu.controvoce.learning;

import eu.controvoce.base.NotFound;
import eu.controvoce.language.LanguageEngine;
import eu.controvoce.language.UnusableModel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps models, the last few of them, and hands them to the engine unharmed. Thread-safe. */
@Component
class ModelShelf {

  /** MongoDB takes 16 MB a document; ours are a few. */
  static final int MOST_BYTES = 12_000_000;

  private final KeptModels models;
  private final ModelContents contents;
  private final LanguageEngine engine;
  private final LearningSettings settings;

  ModelShelf(
      KeptModels models, ModelContents contents, LanguageEngine engine, LearningSettings settings) {
    this.models = models;
    this.contents = contents;
    this.engine = engine;
    this.settings = settings;
  }

  /** All that are kept, the newest first. */
  List<KeptModel> all() {
    return models.findAllByOrderByTrainedAtDesc();
  }

  Optional<KeptModel> find(ModelId id) {
    return models.findById(id);
  }

  /** Content first: a model without is never seen. */
  void keep(KeptModel model, byte[] content) {
    contents.save(new ModelContent(model.id(), new Binary(content)));
    models.save(model);
  }

  /** Keeps what came of a training that changed nothing. */
  void keepRefused(KeptModel model) {
    models.save(model);
  }

  /**
   * Removes the oldest beyond those to be kept, refused ones counted apart.
   *
   * @param inUse never removed; {@code null} while the shipped one is in use
   */
  void tidy(@Nullable ModelId inUse) {
    for (var accepted : List.of(true, false)) {
      all().stream()
          .filter(each -> each.isAccepted() == accepted)
          .skip(settings.kept())
          .filter(each -> !each.id().equals(inUse))
          .forEach(each -> {
            models.deleteById(each.id());
            contents.deleteById(each.id());
          });
    }
  }

  /**
   * Puts a model to use on this node.
   *
   * @throws UnusableModel if it is damaged or of another version; the one in use stays
   * @throws NotFound if it is not kept
   */
  void use(ModelId id) throws UnusableModel {
    var model = find(id).orElseThrow(() -> new NotFound("learning.model.missing"));
    var content = contents.findById(id).orElseThrow(() -> new UnusableModel(UnusableModel.DAMAGED));
    var bytes = content.content().getData();
    if (!digest(bytes).equals(model.digest())) {
      throw new UnusableModel(UnusableModel.DAMAGED);
    }
    engine.useModel(id.value(), bytes);
  }

  static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
