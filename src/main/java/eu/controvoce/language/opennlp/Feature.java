package eu.controvoce.language.opennlp;

/**
 * Something a topic may be told by.
 *
 * @param first index of the first term it was read from, −1 if it stands for the whole text
 * @param last index of the last
 */
record Feature(String name, int first, int last) {}
