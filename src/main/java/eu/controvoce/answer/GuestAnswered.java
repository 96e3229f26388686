package eu.controvoce.answer;

/** News: somebody without an account has decided on a text; published after saving. */
public record GuestAnswered(InvitationId invitation, MessageId message) {}
