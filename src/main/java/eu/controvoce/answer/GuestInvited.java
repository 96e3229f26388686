package eu.controvoce.answer;

/** News: somebody without an account was asked to read a text; published after saving. */
public record GuestInvited(InvitationId invitation, MessageId message) {}
