package eu.controvoce.base.ui;

/** Tells the sign-in page that there is nobody yet who could sign in. */
public interface FirstRun {

  /** Whether the first administrator has still to be made. */
  boolean needed();

  /** Where that is done. */
  String route();
}
