package eu.controvoce.rumour;

/** News: a rumour that was part of another is on its own again; published after both were saved. */
public record RumourParted(RumourId from, RumourId into) {}
