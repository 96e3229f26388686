package eu.controvoce.city;

import org.springframework.data.annotation.TypeAlias;

/**
 * Who has to read an answer of a city before it may go out; the writers never count.
 *
 * @param secondForMajorHarm whether a text on a rumour that may do major harm needs two people
 * @param guestSuffices whether a text may go out that only people without an account have approved
 */
@TypeAlias("approval-rules")
public record ApprovalRules(boolean secondForMajorHarm, boolean guestSuffices) {

  /** One person, whoever was asked. */
  public static final ApprovalRules USUAL = new ApprovalRules(false, true);
}
