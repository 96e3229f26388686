package eu.controvoce.rumour;

/** News: a rumour became part of another; published after both were saved. */
public record RumourMerged(RumourId from, RumourId into) {}
