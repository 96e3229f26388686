package eu.controvoce.answer.web;

import eu.controvoce.answer.Approach;
import eu.controvoce.answer.CounterMessage;
import eu.controvoce.answer.Form;
import eu.controvoce.answer.Illustration;
import eu.controvoce.answer.MessageStatus;
import eu.controvoce.answer.Schooling;
import eu.controvoce.answer.Variant;
import eu.controvoce.base.Id;
import eu.controvoce.rumour.Sharing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A counter-message as we send it; fields as in {@link CounterMessage} and its content.
 *
 * @param approvedRevision the revision in force; {@code null} if none may go out
 */
record MessageView(
    String id,
    @Nullable Long version,
    String code,
    String city,
    Sharing sharing,
    MessageStatus status,
    int revision,
    @Nullable Integer approvedRevision,
    List<String> rumours,
    String headline,
    String openingFact,
    @Nullable String warning,
    @Nullable String fallacy,
    @Nullable String closingFact,
    @Nullable String callToAction,
    String language,
    Form form,
    List<Approach> approaches,
    @Nullable String audience,
    @Nullable String worryAnswered,
    List<String> facts,
    List<Variant> variants,
    @Nullable PictureView picture,
    Schooling readers,
    @Nullable String author,
    @Nullable String approver,
    @Nullable Instant approvedAt,
    List<ConsentView> approvals,
    List<NoteView> decisionNotes,
    @Nullable String adaptedFrom,
    boolean demo) {

  /** Who approved the text as it stands; two may be needed. */
  record ConsentView(String name, boolean guest, Instant at) {}

  /** The picture that goes with it. */
  record PictureView(String id, @Nullable String altText) {

    private static @Nullable PictureView of(@Nullable Illustration picture) {
      return picture == null ? null : new PictureView(picture.picture().value(), picture.altText());
    }
  }

  /** What a reviewer said. */
  record NoteView(String name, Instant at, @Nullable String field, String text) {}

  static MessageView of(CounterMessage message) {
    var content = message.content();
    var force = message.publishable().orElse(null);
    return new MessageView(
        message.id().value(),
        message.version(),
        message.code(),
        message.city().value(),
        message.sharing(),
        message.status(),
        message.revision(),
        force == null ? null : force.revision(),
        message.rumours().stream().map(Id::value).toList(),
        content.headline(),
        content.openingFact(),
        content.warning(),
        content.fallacy(),
        content.closingFact(),
        content.callToAction(),
        content.language(),
        content.form(),
        content.approaches(),
        content.audience(),
        content.worryAnswered(),
        content.facts().stream().map(Id::value).toList(),
        content.variants(),
        PictureView.of(content.picture()),
        content.readers(),
        value(message.author()),
        force == null ? null : value(force.by()),
        force == null ? null : force.at(),
        message.consents().stream()
            .map(each -> new ConsentView(each.name(), each.isOfGuest(), each.at()))
            .toList(),
        message.notes().stream()
            .map(each -> new NoteView(each.name(), each.at(), each.field(), each.text()))
            .toList(),
        value(message.adaptedFrom()),
        message.demo());
  }

  private static @Nullable String value(@Nullable Id id) {
    return id == null ? null : id.value();
  }
}
