package eu.controvoce.language;

/** Whoever waits for a training: is told how far it is, and may have it stopped. Thread-safe. */
public interface TrainingWatch {

  /**
   * One more step is about to begin.
   *
   * @param done steps done so far
   * @param total steps in all
   * @param language what is being learnt, ISO 639-1
   */
  void at(int done, int total, String language);

  /** Whether it is to stop; asked several times a second. */
  boolean isStopped();

  /** It was stopped as asked; nothing was changed. */
  final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Without a message: nothing went wrong. */
    public Stopped() {
      super("stopped as asked");
    }
  }
}
