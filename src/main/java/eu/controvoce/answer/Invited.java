package eu.controvoce.answer;

import java.util.Optional;

/**
 * What came of inviting somebody.
 *
 * @param mailed whether the mail server took the letter with the link
 * @param link the link itself, only for those who could approve the text themselves: whoever wrote
 *     it must not be able to answer in the guest's place
 */
public record Invited(ReviewInvitation invitation, boolean mailed, Optional<String> link) {}
