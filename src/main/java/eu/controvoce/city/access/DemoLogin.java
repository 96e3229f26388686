package eu.controvoce.city.access;

import eu.controvoce.base.ui.DemoAccounts;
import eu.controvoce.city.Cities;
import eu.controvoce.city.City;
import eu.controvoce.city.DemoMembers;
import eu.controvoce.city.Member;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the demo's accounts on the sign-in page; none outside demo mode. */
@Component
class DemoLogin implements DemoAccounts {

  private final DemoMembers demo;
  private final Cities cities;

  DemoLogin(DemoMembers demo, Cities cities) {
    this.demo = demo;
    this.cities = cities;
  }

  @Override
  public List<Account> accounts() {
    return demo.all().stream().map(this::account).toList();
  }

  private Account account(Member member) {
    return new Account(
        member.username(),
        DemoMembers.PASSWORD,
        "role." + member.role().name(),
        member.cityIfAny().flatMap(cities::findById).map(City::name).orElse(""));
  }
}
