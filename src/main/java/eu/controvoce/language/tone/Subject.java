package eu.controvoce.language.tone;

/** Whom a verb has for subject. */
enum Subject {
  GROUP,
  OTHER,
  NONE
}
