package eu.controvoce.notice;

import eu.controvoce.base.Conflict;
import eu.controvoce.base.NotFound;
import eu.controvoce.city.Actor;
import eu.controvoce.city.CityId;
import eu.controvoce.city.Member;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import eu.controvoce.city.Role;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Where members are told things, and read what they were told. Thread-safe. */
@Component
public class NoticeBoard {

  private final NoticeShelf shelf;
  private final Members members;
  private final Clock clock;

  NoticeBoard(NoticeShelf shelf, Members members, Clock clock) {
    this.shelf = shelf;
    this.members = members;
    this.clock = clock;
  }

  /**
   * Tells these members, each once; whoever may not sign in is left out. May be repeated.
   *
   * @return how many had not been told yet
   */
  public int tell(News news, Collection<MemberId> whom) {
    var able =
        members.findAllById(new LinkedHashSet<>(whom)).stream().filter(Member::enabled).toList();
    return (int) able.stream().filter(each -> tell(news, each.id())).count();
  }

  /** Those who do this work in a city and may sign in. */
  public List<MemberId> those(Role role, CityId city) {
    return members.findByCity(city).stream()
        .filter(each -> each.enabled() && each.role() == role)
        .map(Member::id)
        .toList();
  }

  /** What the actor was told, newest first. */
  public List<Notice> latest(Actor actor, int most) {
    return shelf.findByMemberOrderByAtDescIdDesc(actor.member(), Limit.of(most));
  }

  /** How much of it the actor has not seen yet. */
  public long unread(Actor actor) {
    return shelf.countByMemberAndReadAtIsNull(actor.member());
  }

  /**
   * The actor has seen one.
   *
   * @throws NotFound if it is not the actor's
   */
  public void read(Actor actor, NoticeId id) {
    var notice =
        shelf
            .findById(id)
            .filter(each -> actor.is(each.member()))
            .orElseThrow(() -> new NotFound("notice.missing"));
    see(notice);
  }

  /** The actor has seen all. */
  public void readAll(Actor actor) {
    shelf.findByMemberAndReadAtIsNull(actor.member()).forEach(this::see);
  }

  private void see(Notice notice) {
    if (notice.isRead()) {
      return;
    }
    try {
      shelf.save(notice.read(clock.instant()));
    } catch (OptimisticLockingFailureException e) {
      // It is being sent by e-mail at this moment: seen all the same.
      var now = shelf.findById(notice.id()).orElseThrow(() -> new NotFound("notice.missing"));
      try {
        shelf.save(now.read(clock.instant()));
      } catch (OptimisticLockingFailureException again) {
        throw new Conflict("notice.conflict");
      }
    }
  }

  private boolean tell(News news, MemberId member) {
    var notice = Notice.of(news, member, clock.instant());
    if (shelf.existsById(notice.id())) {
      return false;
    }
    try {
      shelf.save(notice);
      return true;
    } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
      return false;
    }
  }
}
