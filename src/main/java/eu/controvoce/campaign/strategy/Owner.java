package eu.controvoce.campaign.strategy;

import eu.controvoce.base.Texts;
import eu.controvoce.city.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;

/**
 * Who answers for a commitment [chi se ne occupa].
 *
 * @param member {@code null} for a partner
 * @param name of the member then, or of the partner
 */
@TypeAlias("strategy-owner")
public record Owner(@Nullable MemberId member, String name) {

  public Owner {
    name = Texts.required("owner", name, Texts.SHORT);
  }

  /** An organisation or a person without an account. */
  public static Owner partner(String name) {
    return new Owner(null, name);
  }
}
