package eu.controvoce.language.opennlp;

/**
 * Something a topic may be told by.
 *
 * @param value how much of it, usually 1; the same name may come several times and then adds up
 *     only where {@link Features#addsUp} says so
 * @param first index of the first term it was read from, −1 if it stands for the whole text
 * @param last index of the last
 */
record Feature(String name, float value, int first, int last) {}
