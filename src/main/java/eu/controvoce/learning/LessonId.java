package eu.controvoce.learning;

import eu.controvoce.base.Id;

/** A lesson's id; made of where it comes from, so that writing it again changes nothing. */
public record LessonId(String value) implements Id {

  public LessonId {
    Id.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
