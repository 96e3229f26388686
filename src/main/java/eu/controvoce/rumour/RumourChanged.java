package eu.controvoce.rumour;

/** News: anything about a rumour changed, its opening included; published after it was saved. */
public record RumourChanged(RumourId rumour) {}
