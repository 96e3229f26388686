package eu.controvoce.city;

import eu.controvoce.base.Settings;
import eu.controvoce.base.security.Passwords;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Members and cities for tests on the whole application. */
@Component
public class TestMembers {

  /** Everybody's password. */
  public static final String PASSWORD = "correct horse battery";

  private final Settings settings;
  private final Passwords passwords;
  private final Members members;
  private final CityRegister register;
  private final Clock clock;
  private final String hash;

  TestMembers(
      Settings settings, Members members, CityRegister register, Passwords passwords, Clock clock) {
    this.settings = settings;
    this.passwords = passwords;
    this.members = members;
    this.register = register;
    this.clock = clock;
    hash = passwords.hash(PASSWORD);
  }

  /** The demo's members as an installation in demo mode has them. */
  public DemoMembers inDemoMode() {
    var demo =
        new Settings(
            settings.port(),
            settings.data(),
            settings.mongodb(),
            true,
            settings.publicUrl(),
            settings.smtp(),
            settings.sync(),
            settings.store());
    return new DemoMembers(demo, members, register, passwords, clock);
  }

  /** The city of Asti, made if need be. */
  public City asti() {
    return register.ensure(
        new CityId("asti"),
        new CityDraft("Asti", "AS", ZoneId.of("Europe/Rome"), "it", List.of("Centro"), true, true),
        false);
  }

  /** A member with this role, in Asti where the role belongs to a city: {@code officer.asti}. */
  public Member a(Role role) {
    return role.belongsToCity() ? a(role, asti().id()) : a(role, null);
  }

  /** A member with this role in that city. */
  public Member a(Role role, @Nullable CityId city) {
    var name = role.name().toLowerCase(Locale.ROOT);
    var username = city == null ? name : name + "." + city.value();
    return members
        .findByUsername(username)
        .orElseGet(() ->
            members.save(
                new Member(
                    new MemberId("m-" + username),
                    null,
                    username,
                    "Member " + username,
                    null,
                    hash,
                    role,
                    city,
                    true,
                    null,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS))));
  }
}
