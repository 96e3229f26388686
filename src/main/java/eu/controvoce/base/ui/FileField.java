package eu.controvoce.base.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;

/** A place for one file, speaking the person's language. */
public final class FileField {

  private FileField() {}

  /**
   * A place for one file.
   *
   * @param mostBytes larger files are refused in the browser; the handler checks again
   * @param endings accepted endings of file names, such as {@code .csv}
   * @param handler takes the file
   */
  public static Upload one(int mostBytes, List<String> endings, UploadHandler handler) {
    var upload = new Upload(handler);
    upload.setMaxFiles(1);
    upload.setMaxFileSize(mostBytes);
    upload.setAcceptedFileExtensions(endings.toArray(String[]::new));
    upload.setI18n(words());
    upload.setWidthFull();
    return upload;
  }

  private static UploadI18N words() {
    var words = new UploadI18N();
    words.setDropFiles(new UploadI18N.DropFiles().setOne(text("drop")).setMany(text("drop")));
    words.setAddFiles(new UploadI18N.AddFiles().setOne(text("choose")).setMany(text("choose")));
    words.setError(
        new UploadI18N.Error()
            .setTooManyFiles(text("one-only"))
            .setFileIsTooBig(text("too-big"))
            .setIncorrectFileType(text("wrong-type")));
    words.setUploading(
        new UploadI18N.Uploading()
            .setStatus(
                new UploadI18N.Uploading.Status()
                    .setConnecting(text("connecting"))
                    .setStalled(text("stalled"))
                    .setProcessing(text("processing"))
                    .setHeld(text("held")))
            .setRemainingTime(
                new UploadI18N.Uploading.RemainingTime()
                    .setPrefix(text("remaining"))
                    .setUnknown(text("unknown-time")))
            .setError(
                new UploadI18N.Uploading.Error()
                    .setServerUnavailable(text("unavailable"))
                    .setUnexpectedServerError(text("failed"))
                    .setForbidden(text("forbidden"))
                    .setFileTooLarge(text("too-big"))));
    words.setFile(
        new UploadI18N.File()
            .setRetry(text("retry"))
            .setStart(text("start"))
            .setRemove(text("remove")));
    return words;
  }

  private static String text(String detail) {
    return I18NProvider.translate("ui.file." + detail);
  }
}
