package eu.controvoce.campaign;

import org.jspecify.annotations.Nullable;

/**
 * What people tell after an offline action; a picture or a sentence is needed.
 *
 * @param picture JPEG or PNG, at most {@link Proofs#MOST_BYTES}; {@code null} if none
 * @param altText what the picture shows, for those who do not see it; {@code null} for the usual
 *     words
 * @param words what was done, where; {@code null} if the picture says it
 * @param copies how many were really handed out; {@code null} if as planned
 * @param attendance how many people came; {@code null} if nobody counted
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
public record Done(
    byte @Nullable [] picture,
    @Nullable String altText,
    @Nullable String words,
    @Nullable Integer copies,
    @Nullable Integer attendance) {

  /** Where the usual words stand for the picture. */
  public Done(
      byte @Nullable [] picture,
      @Nullable String words,
      @Nullable Integer copies,
      @Nullable Integer attendance) {
    this(picture, null, words, copies, attendance);
  }
}
