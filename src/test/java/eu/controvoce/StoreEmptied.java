package eu.controvoce;

/** All collections were emptied before a test; whoever keeps something made of them forgets it. */
public record StoreEmptied() {}
