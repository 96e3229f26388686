package eu.controvoce.print;

/**
 * A paper to fetch.
 *
 * @param fileName ends in {@code .pdf}; letters, digits and dashes only
 * @param pdf tagged, with its typefaces
 */
public record Printout(String fileName, byte[] pdf) {}
