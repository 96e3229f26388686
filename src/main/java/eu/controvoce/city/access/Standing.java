package eu.controvoce.city.access;

import eu.controvoce.city.DemoMembers;
import eu.controvoce.city.Member;
import eu.controvoce.city.MemberId;
import eu.controvoce.city.Members;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Which members may act at present. Read from the store at most every {@link #FRESH} per member,
 * and at once after {@link #changed}; so with several nodes a disabled member is stopped everywhere
 * within that time. Thread-safe.
 */
@Component
class Standing {

  static final Duration FRESH = Duration.ofSeconds(5);
  private static final int MOST = 5_000;

  private final Members members;
  private final DemoMembers demo;
  private final Clock clock;
  private final Map<MemberId, Seen> seen = new ConcurrentHashMap<>();

  Standing(Members members, DemoMembers demo, Clock clock) {
    this.members = members;
    this.demo = demo;
    this.clock = clock;
  }

  /** The member, if there is one who may act. */
  Optional<Member> of(MemberId id) {
    var now = clock.instant();
    var known = seen.get(id);
    if (known != null && now.isBefore(known.until())) {
      return known.member();
    }
    if (seen.size() >= MOST) {
      seen.clear();
    }
    var member = members.findById(id).filter(this::mayAct);
    seen.put(id, new Seen(member, now.plus(FRESH)));
    return member;
  }

  /** Whether this member, just read from the store, may act. */
  boolean mayAct(Member member) {
    return member.enabled() && !demo.barred(member.id());
  }

  /** Looks again next time. */
  void changed(MemberId id) {
    seen.remove(id);
  }

  /** Looks again next time, whoever it is. */
  void reset() {
    seen.clear();
  }

  private record Seen(Optional<Member> member, Instant until) {}
}
