package eu.controvoce.city;

import java.util.Optional;

/** Who is signed in here and now: in a view, or with a token in a REST call. */
public interface CurrentActor {

  /**
   * Who acts.
   *
   * @throws eu.controvoce.base.Forbidden if nobody is signed in
   */
  Actor get();

  /** Who acts, if anybody is signed in. */
  Optional<Actor> find();
}
