package eu.controvoce.city.access;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.InvalidInput;
import eu.controvoce.base.NotFound;
import eu.controvoce.base.Texts;
import eu.controvoce.base.i18n.Languages;
import eu.controvoce.city.Actor;
import eu.controvoce.city.Member;
import eu.controvoce.city.Members;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What members say about themselves. */
@Component
public class Profile {

  private final Members members;
  private final Standing standing;

  Profile(Members members, Standing standing) {
    this.members = members;
    this.standing = standing;
  }

  /**
   * The actor's own record.
   *
   * @throws NotFound if it was removed
   */
  public Member of(Actor actor) {
    return members.findById(actor.member()).orElseThrow(() -> new NotFound("member.missing"));
  }

  /**
   * Changes it.
   *
   * @param language ISO 639-1 code; {@code null} to follow the browser
   * @throws InvalidInput if a field cannot be taken
   */
  public Member describe(
      Actor actor, String name, @Nullable String email, @Nullable String language) {
    var shown = Texts.required("name", name, Texts.SHORT);
    var address = MemberDraft.email(email);
    if (language != null && Languages.named(language).isEmpty()) {
      throw new InvalidInput("language", "input.language");
    }
    try {
      return members.save(of(actor).withDetails(shown, address, language));
    } catch (OptimisticLockingFailureException e) {
      throw new Conflict("member.changed-meanwhile");
    } finally {
      standing.changed(actor.member());
    }
  }
}
